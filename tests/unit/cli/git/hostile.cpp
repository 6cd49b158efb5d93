// Settings, objects and variables of whoever wants git to run something, or to tell something else.
#include "cli/git/repository.hpp"
#include "support/repository.hpp"

#include <string>

#include <doctest/doctest.h>
#include <sys/stat.h>

using namespace journey;
using namespace journey::cli::git;
using test::TestRepository;
using test::Variable;
using test::WorkingFolder;

namespace {

template <typename T>
T must(Outcome<T> outcome) {
  REQUIRE_MESSAGE(outcome, outcome.problem.english());
  return std::move(*outcome);
}

/// A program that leaves a file behind where somebody runs it, and a repository with a map.
constexpr const char* trap =
    "printf '#!/bin/sh\\necho \"$0 $*\" >>'\"$PWD\"'/../ran\\nexit 1\\n' >../trap; chmod +x ../trap; "
    "T=$(realpath ../trap)\n"
    "mkdir maps; echo one >maps/a.journey; git add .; git commit -qm one; git tag -a -m v v1\n"
    "echo two >maps/a.journey; echo new >maps/b.journey; git add .; git commit -qm two\n";

/// All that is ever asked of git.
void use_all_of(const std::string& path) {
  auto repository = must(Repository::open(path));
  const ObjectId head = must(repository.resolve("HEAD"));
  must(repository.resolve("v1"));
  must(repository.resolve(parse_revisions("v1...HEAD")));
  (void)repository.resolve("nowhere");
  for (Snapshot snapshot : {must(repository.at(head)), must(repository.staged())}) {
    CHECK(must(snapshot.journeys_below("/")).size() == 2);
    CHECK(snapshot.read("/maps/a.journey", 1000).bytes == "two\n");
  }
  CHECK(must(repository.history({head, "/maps"})).commits.size() == 2);
}

}  // namespace

TEST_CASE("trust: git: programs that settings and attributes name are not run") {
  const TestRepository made(std::string(trap) +
                            "for k in gpg.program gpg.ssh.program core.fsmonitor core.pager core.editor "
                            "core.askPass core.sshCommand credential.helper\\\n"
                            "  core.alternateRefsCommand uploadpack.packObjectsHook diff.external "
                            "diff.x.textconv diff.x.command merge.x.driver filter.x.clean\\\n"
                            "  filter.x.smudge filter.x.process alias.cat-file alias.rev-parse "
                            "alias.rev-list pager.rev-list pager.diff-tree\\\n"
                            "  trailer.x.command interactive.diffFilter sequence.editor "
                            "gc.recentObjectsHook; do git config $k \"$T\"; done\n"
                            "git config alias.ls-tree \"!$T\"; git config log.showSignature true; git config "
                            "filter.x.required true; git config core.hooksPath ..\n"
                            "git config core.untrackedCache true; for h in post-index-change pre-auto-gc "
                            "reference-transaction; do cp ../trap ../$h; done\n"
                            "echo '* filter=x diff=x merge=x' >.git/info/attributes\n"
                            // A commit that says that it is signed.
                            "{ git cat-file commit HEAD | sed '/^$/,$d'; printf 'gpgsig -----BEGIN PGP "
                            "SIGNATURE-----\\n \\n x\\n -----END PGP SIGNATURE-----\\n\\nsigned\\n'; }"
                            " >../commit; git -c core.hooksPath=/nowhere update-ref HEAD $(git hash-object "
                            "-t commit -w ../commit); rm -f ../ran");
  use_all_of(made / "maps");
  CHECK_MESSAGE(!made.has("ran"), made.output("cat ../ran"));
  // The trap does catch: what is never run here runs it.
  made.run("git log -1 >/dev/null 2>&1 || true; git status >/dev/null 2>&1 || true");
  CHECK(made.has("ran"));
}

TEST_CASE("trust: git: a partial clone fetches nothing, and says what does") {
  const TestRepository made(trap);
  made.run("git config uploadpack.allowFilter true; git config uploadpack.allowAnySHA1InWant true");
  made.beside(
      "git clone -q --no-checkout --filter=blob:none \"file://$PWD/repo\" partial; cd partial; git config "
      "remote.origin.uploadpack \"$(realpath ../trap)\"");
  auto repository = must(Repository::open(made.folder("partial")));
  const ObjectId head = must(repository.resolve("HEAD"));
  Snapshot snapshot = must(repository.at(head));
  CHECK(must(snapshot.journeys_below("/")).size() == 2);
  for (int i = 0; i < 2; ++i) {
    CHECK(snapshot.read("/maps/a.journey", 1000)
              .problem.english()
              .find("git fetch --refetch --no-filter origin") != std::string::npos);
  }
  // Moves are seen by their names alone.
  CHECK(must(repository.history({head, "/maps"})).commits.size() == 2);
  CHECK(!made.has("ran"));
  made.beside("cd partial; git cat-file blob HEAD:maps/a.journey >/dev/null 2>&1 || true");
  CHECK(made.has("ran"));
  // What is said to help does.
  made.beside(
      "cd partial; git config --unset remote.origin.uploadpack; git fetch -q --refetch --no-filter origin");
  CHECK(snapshot.read("/maps/a.journey", 1000).bytes == "two\n");
}

TEST_CASE("trust: git: variables that set, trace or start something are not handed on") {
  const TestRepository made(trap);
  const std::string run = made.folder("trap");
  const Variable count("GIT_CONFIG_COUNT", "2"), key("GIT_CONFIG_KEY_0", "core.fsmonitor"),
      value("GIT_CONFIG_VALUE_0", run), key_1("GIT_CONFIG_KEY_1", "core.repositoryFormatVersion"),
      value_1("GIT_CONFIG_VALUE_1", "99"), parameters("GIT_CONFIG_PARAMETERS", "'core.bare=true'"),
      global("GIT_CONFIG_GLOBAL", made.folder("global")), trace("GIT_TRACE", made.folder("trace")),
      trace_2("GIT_TRACE2_EVENT", made.folder("trace2")),
      trace_setup("GIT_TRACE_SETUP", made.folder("trace3")), external("GIT_EXTERNAL_DIFF", run),
      pager("GIT_PAGER", run), exec("GIT_EXEC_PATH", made.folder("")), shell("GIT_SSH_COMMAND", run),
      proxy("GIT_PROXY_COMMAND", run), options("GIT_DIFF_OPTS", "--unified=9"),
      glob("GIT_ICASE_PATHSPECS", "1"), preload("LD_PRELOAD", std::nullopt);
  made.beside("echo '[core' >global");
  use_all_of(made.path());
  for (const char* name : {"ran", "trace", "trace2", "trace3"}) CHECK(!made.has(name));
}

TEST_CASE("trust: git: no git but that of an absolute folder of PATH is run") {
  const TestRepository made(trap);
  made.run(
      "mkdir bin; cp ../trap git; cp ../trap bin/git; mkdir ../open; cp ../trap ../open/git; chmod 777 "
      "../open");
  const WorkingFolder here(made.path());
  const Variable path("PATH", ".:bin:repo::" + made.folder("open") + ":/usr/local/bin:/usr/bin:/bin");
  use_all_of(".");
  CHECK(!made.has("ran"));
  const Variable without("PATH", ".:bin");
  CHECK(Repository::open(".").problem.english().find("the program `git` is not installed") == 0);
}

TEST_CASE("trust: git: objects that are replaced are those that they were") {
  const TestRepository made(trap);
  made.run(
      "git replace $(git rev-parse HEAD:maps/a.journey) $(echo evil | git hash-object -w --stdin); git "
      "replace HEAD HEAD~1");
  use_all_of(made.path());
}

TEST_CASE("trust: git: a repository of somebody else is not read, and safe.directory is not overridden") {
  if (::geteuid() != 0) return;  // nobody else can give one away
  const TestRepository made(trap);
  made.beside("chown -R 12345 repo; chmod 755 .");
  const Variable sudo("SUDO_UID", std::nullopt);
  const auto refused = Repository::open(made.path());
  CHECK_FALSE(refused);
  CHECK(refused.problem.english().find("belongs to another user") != std::string::npos);
  // As the user has said it of this one.
  made.beside("printf '[safe]\\ndirectory = %s\\n' \"$PWD/repo\" >home/.gitconfig");
  use_all_of(made.path());
}

TEST_CASE("trust: git: a repository in a tree, with settings of its own, is not found from inside of it") {
  const TestRepository made(trap);
  made.run(
      "git init -q --bare -b main maps/inner; git -C maps/inner config core.fsmonitor \"$(realpath "
      "../trap)\"");
  // A bare one by its looks: what lies in it belongs to nothing.
  CHECK_FALSE(Repository::open(made / "maps/inner"));
  CHECK(!made.has("ran"));
}

TEST_CASE("trust: git: objects that are broken are a message") {
  const TestRepository made(trap);
  auto repository = must(Repository::open(made.path()));
  Snapshot snapshot = must(repository.at(must(repository.resolve("HEAD"))));
  made.run(
      "id=$(git rev-parse HEAD:maps/a.journey); f=.git/objects/$(echo $id | cut -c1-2)/$(echo $id | cut "
      "-c3-); chmod +w $f; echo broken >$f");
  CHECK(!snapshot.read("/maps/a.journey", 1000).problem.empty());
  CHECK(snapshot.read("/maps/b.journey", 1000).bytes == "new\n");
  // A tree that no git writes.
  made.run(
      "blob=$(git rev-parse HEAD:maps/b.journey); h=$(echo $blob | sed 's/../\\\\x&/g')\n"
      "for n in .. .git a/b ok; do bash -c \"printf '100644 $n\\\\0$h'\"; done >../tree\n"
      "git tag odd $(git commit-tree -m odd $(git hash-object -t tree -w --literally ../tree))");
  Snapshot odd = must(repository.at(must(repository.resolve("odd"))));
  const auto files = must(odd.files_below("/"));
  REQUIRE(files.size() == 2);
  CHECK(files[0].path == "a/b");  // a name that looks like a path, which leads nowhere
  CHECK(odd.place_of("/a/b").is_missing);
  CHECK(files[1].path == "ok");
  CHECK(odd.read("/ok", 1000).bytes == "new\n");
  CHECK(odd.place_of("/.git").is_missing);
}

TEST_CASE("trust: git: a process that died is started again, and a reader that left is no signal") {
  const TestRepository made(trap);
  auto repository = must(Repository::open(made.path()));
  must(repository.resolve("HEAD"));
  made.run("for p in /proc/[0-9]*; do if grep -q '^PPid:.*[^0-9]" + std::to_string(::getpid()) +
           "$' $p/status && grep -q batch-command $p/cmdline; then kill -9 ${p#/proc/}; fi; done");
  CHECK_FALSE(repository.resolve("HEAD"));
  must(repository.resolve("HEAD"));
  repository.objects().stop();
  must(repository.resolve("HEAD"));
}
