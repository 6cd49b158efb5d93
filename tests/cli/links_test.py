"""Links and folders that change while the program works, that lead elsewhere, or that it may not look into."""

import ctypes
import fcntl
import os
import shutil
import subprocess
import threading
import time
import unittest

from harness import GOOD, JOURNEY, LIBRARY, Case, main

AS_NOBODY = ("setpriv", "--reuid=65534", "--regid=65534", "--clear-groups")
SECRET = "persona secret: TOP-SECRET-TEXT\n  agee: TOP-SECRET-TEXT\n"
RENAME_EXCHANGE, AT_FDCWD = 2, -100


def can_trace():
    return shutil.which("strace") and subprocess.run(["strace", "-f", "-o", "/dev/null", "true"], capture_output=True, check=False).returncode == 0


# A kernel that does not know openat2, whose part is done by hand then.
OLD_KERNEL = ("strace", "-f", "-qq", "-o", "/dev/null", "-e", "trace=openat2", "-e", "inject=openat2:error=ENOSYS")


class Swapping:
    """Puts a link in the place of a folder and takes it away again, as fast as it can."""

    def __init__(self, folder, link):
        self.names = os.fsencode(folder), os.fsencode(link)
        self.stops = False
        self.thread = threading.Thread(target=self.swap, daemon=True)

    def swap(self):
        rename = ctypes.CDLL(None).renameat2
        while not self.stops:
            rename(AT_FDCWD, self.names[0], AT_FDCWD, self.names[1], RENAME_EXCHANGE)

    def __enter__(self):
        self.thread.start()

    def __exit__(self, *_):
        self.stops = True
        self.thread.join()


class Racing(Case):
    def setUp(self):
        super().setUp()
        (self.folder / "journey.toml").unlink()
        self.put("root/.git/HEAD", "")
        self.put("outside/people.journey", SECRET)
        self.put("root/lib/people.journey", LIBRARY)
        os.symlink(self.folder / "outside", self.folder / "root/link")
        self.maps = [f"m{i}.journey" for i in range(30)]
        for name in self.maps:
            self.put(f"root/{name}", "import: lib/people.journey\n" + GOOD + "    channel: web\n")

    def reads(self, times, before=()):
        with Swapping(self.folder / "root/lib", self.folder / "root/link"):
            for _ in range(times):
                for words in (["check", "-j", "1", "--only-given", *self.maps], ["check", "-j", "1", "--only-given"], ["fmt", "--diff", "-j", "1"]):
                    result = self.run_here(*words, cwd=self.folder / "root", before=before)
                    self.assertIn(result.status, (0, 1, 2, 3))
                    self.assertNotIn(b"TOP-SECRET-TEXT", result.out + result.err)

    def test_trust_a_link_that_comes_while_files_are_read_leads_nowhere(self):
        self.reads(25)

    @unittest.skipUnless(can_trace(), "strace may not trace here")
    def test_trust_nor_does_it_where_the_kernel_does_not_help(self):
        self.reads(6, OLD_KERNEL)

    def test_trust_a_link_that_comes_while_outputs_are_written_leads_nowhere(self):
        for name in ("out/lib", "elsewhere", "elsewhere-too"):
            (self.folder / name).mkdir(parents=True)
        self.put("root/lib/a.journey", GOOD)
        for swapped, elsewhere, words in (("out/lib", "elsewhere", ["-o", "../out/"]), ("root/lib", "elsewhere-too", [])):
            link = self.folder / f"to-{elsewhere}"
            os.symlink(self.folder / elsewhere, link)
            with Swapping(self.folder / swapped, link):
                for _ in range(60):
                    self.run_here("build", "-f", "md", "-j", "1", *words, cwd=self.folder / "root")
            self.assertEqual(os.listdir(self.folder / elsewhere), [], words)


class Unseen(Case):
    """What can't be looked at is said, never taken for missing."""

    def as_nobody(self, *words):
        os.chmod(self.folder, 0o755)
        program = shutil.copy(JOURNEY, self.folder)
        return self.run_here(*words, before=AS_NOBODY, program=program)

    def shut(self, name, mode):
        path = self.folder / name
        path.chmod(mode)
        self.addCleanup(path.chmod, 0o755)

    @unittest.skipIf(os.geteuid() != 0, "becomes nobody, whom a mode keeps out")
    def test_trust_a_folder_that_may_be_listed_and_not_entered(self):
        self.put("a.journey", GOOD)
        self.put("shut/b.journey", GOOD)
        self.shut("shut", 0o444)
        for words in (["check"], ["fmt", "--check"], ["list"]):
            self.expect(self.as_nobody(*words), 3, "`shut/b.journey`: permission denied")

    @unittest.skipIf(os.geteuid() != 0, "becomes nobody, whom a mode keeps out")
    def test_trust_a_folder_that_may_hide_what_imports_a_library(self):
        self.put("people.journey", LIBRARY)
        self.put("shut/b.journey", "import: ../people.journey\n" + GOOD)
        for mode in (0o000, 0o444):
            self.shut("shut", mode)
            self.expect(self.as_nobody("check", "people.journey"), 3, ["permission denied", "1 could not be checked"])
        self.shut("shut", 0o755)
        self.expect(self.as_nobody("check", "people.journey"), 0, "checked 2 files")

    @unittest.skipUnless(can_trace(), "strace may not trace here")
    def test_trust_every_look_that_fails(self):
        self.put("a.journey", GOOD)
        self.put("b/c.journey", GOOD)
        for call in ("newfstatat", "getdents64"):
            for n in range(1, 200):
                log = self.folder.parent / f"{self.folder.name}.log"
                self.addCleanup(log.unlink, missing_ok=True)
                result = self.run_here("check", "-j", "1", ".", before=["strace", "-f", "-qq", "-o", str(log), "-e", f"trace={call}", "-e",
                                                                       f"inject={call}:error=EIO:when={n}"])
                if b"(INJECTED)" not in log.read_bytes():
                    break
                is_done = result.status == 0 and b"checked 2 files: no mistakes" in result.err
                self.assertTrue(is_done or result.status in (2, 3, 127), f"{call} {n}\n{result}")
                self.assertNotIn(b"checked 1 file: no mistakes\n", result.err)


class Following(Case):
    def setUp(self):
        super().setUp()
        self.put("a.journey", GOOD)
        self.put("elsewhere/keep", "")
        os.symlink("elsewhere", self.folder / "out")
        self.put("precious.svg", "")
        os.symlink("precious.svg", self.folder / "link.svg")

    def test_trust_no_link_of_the_project_is_followed_unasked(self):
        for path, link in (("out", "out"), ("out/x.svg", "out"), ("out/deep/", "out"), ("link.svg", "link.svg"), (self.folder / "out", "out")):
            with self.subTest(path=path):
                self.expect(self.run_here("build", "a.journey", "-o", path), 3, f"`{link}` is a link in the project; `--follow-links` follows it")
        self.put("journey.toml", 'output = "out"\n')
        self.expect(self.run_here("build", "a.journey"), 3, "`out` is a link in the project")
        self.expect(self.run_here("check", "a.journey", "--write-baseline", "out/known"), 3, "`out` is a link in the project")
        self.assertEqual((os.listdir(self.folder / "elsewhere"), self.read("precious.svg")), (["keep"], b""))

    def test_it_is_followed_if_asked(self):
        self.expect(self.run_here("build", "a.journey", "-o", "out", "--follow-links"), 0)
        self.expect(self.run_here("build", "a.journey", "-o", "link.svg", "--follow-links"), 0)
        self.expect(self.run_here("check", "a.journey", "--write-baseline", "out/known", "--follow-links"), 0)
        self.assertEqual(sorted(os.listdir(self.folder / "elsewhere")), ["a.svg", "keep", "known"])
        self.assertTrue((self.folder / "link.svg").is_symlink())
        self.assertTrue(self.read("precious.svg").startswith(b"<svg"))

    def test_links_of_others_are_followed(self):
        self.put("p/journey.toml", "")
        self.put("p/a.journey", GOOD)
        (self.folder / "journey.toml").unlink()
        self.expect(self.run_here("build", "p", "-o", "out"), 0)
        self.expect(self.run_here("build", "p", "-o", "link.svg"), 0)
        self.assertEqual(sorted(os.listdir(self.folder / "elsewhere")), ["a.svg", "keep"])
        self.assertTrue(self.expect(self.run_here("build", "p/a.journey", "-f", "svg", "-o", "/dev/stdout"), 0).out.startswith(b"<svg"))

    def test_trust_a_link_from_outside_does_not_lead_through_one_of_the_project(self):
        self.put("p/journey.toml", "")
        self.put("p/a.journey", GOOD)
        os.symlink("../elsewhere", self.folder / "p/out")
        os.symlink("p/out", self.folder / "mine")
        self.expect(self.run_here("build", "p", "-o", "mine"), 3, "`p/out` is a link in the project")


class Stale(Case):
    """Temporary files of a run that was killed."""

    OLD = time.time() - 3600

    def setUp(self):
        super().setUp()
        self.put("a.journey", GOOD)

    def left(self, name, age=OLD, folder="."):
        path = self.put(f"{folder}/{name}", "half of a")
        os.utime(path, (age, age))
        return path

    def after(self):
        self.expect(self.run_here("build", "-o", "out"), 0)
        return [name for name in self.files() if name.endswith("tmp")]

    def test_trust_what_a_killed_run_left_is_removed_by_the_next(self):
        self.left(".journey-4711-0.tmp", folder="out")
        self.left(".journey-1-99.tmp", folder="out")
        self.assertEqual(self.after(), [])

    def test_trust_nothing_else_is(self):
        names = ["x.tmp", ".journey-1.tmp", ".journey-a-1.tmp", ".journey--1.tmp", ".journey-1-2-3.tmp", "journey-1-2.tmp", ".journey-1-2.tmp~tmp"]
        for name in names:
            self.left(name, folder="out")
        self.left(".journey-1-2.tmp")  # where nothing is written
        self.left(".journey-2-2.tmp", age=time.time(), folder="out")  # somebody may be writing it
        os.symlink("x.tmp", self.folder / "out/.journey-3-3.tmp")
        os.link(self.folder / "out/x.tmp", self.folder / "out/.journey-4-4.tmp")
        (self.folder / "out/.journey-5-5.tmp").mkdir()
        before = [name for name in self.files() if name.endswith("tmp")]
        held = open(self.left(".journey-6-6.tmp", folder="out"), "rb")  # noqa: SIM115
        fcntl.flock(held, fcntl.LOCK_EX)
        self.assertEqual(sorted(self.after()), sorted([*before, "out/.journey-6-6.tmp"]))
        self.assertTrue((self.folder / "out/.journey-5-5.tmp").is_dir())
        held.close()
        self.put("a.journey", GOOD.replace("coffee", "tea"))
        self.assertEqual(self.after(), before)

    @unittest.skipIf(os.geteuid() != 0, "gives files away")
    def test_trust_nor_what_is_somebody_elses(self):
        os.chown(self.left(".journey-4711-0.tmp", folder="out"), 65534, 65534)
        self.assertEqual(self.after(), ["out/.journey-4711-0.tmp"])


if __name__ == "__main__":
    main()
