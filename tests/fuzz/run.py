"""Runs targets of a fuzz build for some seconds each, as many at once as there are cores, and says what came of it. `./dev fuzz` is the way in.

What was learnt is kept in out/fuzz/corpus/TARGET and is where the next run begins; what was found is in out/fuzz/found.

`--again` makes up the same inputs each time: a change is not to fail for what another run would not have found. It begins with the seeds alone, and ends by count."""

import argparse
import base64
import collections
import concurrent.futures
import os
import pathlib
import re
import shutil
import subprocess
import sys

import seeds

ROOT = pathlib.Path(__file__).resolve().parents[2]
PLACE = ROOT / "out" / "fuzz"
HERE = pathlib.Path(__file__).resolve().parent
# What an input may cost.
# The entropic schedule of libFuzzer weighs all features of all inputs after each run: with so many edges that is most of the time.
LIMITS = ["-entropic=0", "-timeout=10", "-rss_limit_mb=2048", "-malloc_limit_mb=1024"]
ENVIRONMENT = {**os.environ, "ASAN_OPTIONS": "quarantine_size_mb=32:malloc_context_size=8:allocator_may_return_null=1", "UBSAN_OPTIONS": "print_stacktrace=1"}


# An input of no more bytes is printed where it is found: a log may be all that is left of a machine.
PRINTED = 4096

Target = collections.namedtuple("Target", "name longest runs")  # as tests/fuzz/CMakeLists.txt has them: bytes, and inputs of `--again`


def targets(build):
    rows = (line.split() for line in (build / "fuzz_targets.txt").read_text(encoding="utf-8").splitlines())
    return {name: Target(name, int(longest), int(runs)) for name, longest, runs in rows}


def in_order(folders, listing):
    """Files as a list of libFuzzer's: by name, whatever order the disk has."""
    files = sorted(str(file) for folder in folders if folder.is_dir() for file in folder.iterdir())
    listing.write_text(",".join(files), encoding="utf-8")
    return f"-seed_inputs=@{listing}"


def inputs(target, again):
    """Where a run begins, and what it keeps, as arguments."""
    seeds_of, regressions = PLACE / "seeds" / target.name, HERE / "regressions" / target.name
    corpus = PLACE / ("again" if again else "corpus") / target.name
    if again:
        shutil.rmtree(corpus, ignore_errors=True)
    corpus.mkdir(parents=True, exist_ok=True)
    if not again:
        return [corpus, seeds_of, *([regressions] if regressions.is_dir() else [])]
    return ["-seed=1", f"-runs={target.runs}", in_order([seeds_of, regressions], corpus.with_suffix(".txt")), corpus]


def run(build, target, seconds, again):
    """Lines that say how it went, and whether nothing was found."""
    name = target.name
    found = PLACE / "found"
    for folder in (found, PLACE / "log"):
        folder.mkdir(parents=True, exist_ok=True)
    regressions = HERE / "regressions" / name
    program = build / "tests" / "fuzz" / f"fuzz_{name}"
    log = PLACE / "log" / f"{name}.log"
    command = [program, f"-max_total_time={seconds}", f"-max_len={target.longest}", *LIMITS, f"-dict={PLACE / 'seeds' / name}.dict",
               f"-artifact_prefix={found / name}-", "-print_final_stats=1", "-verbosity=1", *inputs(target, again)]
    with open(log, "wb") as out:
        status = subprocess.run(command, stdout=out, stderr=subprocess.STDOUT, stdin=subprocess.DEVNULL, env=ENVIRONMENT, check=False).returncode
    text = log.read_text(encoding="utf-8", errors="replace")

    def last(pattern):
        every = re.findall(pattern, text)
        return int(every[-1]) if every else 0

    runs, speed = last(r"number_of_executed_units: (\d+)"), last(r"average_exec_per_sec: +(\d+)")
    edges, kept = last(r" cov: (\d+)"), last(r" corp: (\d+)/")
    lines = [f"{name:9} {runs:>10,} runs  {speed:>7,} a second  {edges:>7,} edges  {kept:>6,} inputs kept"]
    if status != 0:
        why = re.search(r"^(broken invariant: .*|.*runtime error: .*|==\d+== ?ERROR: .*|SUMMARY: .*)$", text, re.MULTILINE)
        unit = re.search(r"Test unit written to (\S+)", text)
        lines += [f"  FOUND: {why[0] if why else f'it ended with status {status}'}"]
        if unit:
            path = pathlib.Path(unit[1]).relative_to(ROOT)
            lines += [f"  by {path}; again: {program.relative_to(ROOT)} {path}", f"  once mended: mv {path} {regressions.relative_to(ROOT)}/NAME"]
            content = (ROOT / path).read_bytes()
            if len(content) <= PRINTED:
                lines += [f"  which is (base64): {base64.b64encode(content).decode()}"]
        lines += [f"  all it said: {log.relative_to(ROOT)}"]
    return lines, status == 0


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--build", type=pathlib.Path, default=ROOT / "build" / "fuzz")
    parser.add_argument("--again", action="store_true", help="the same inputs each time, as many of a target as its row says")
    parser.add_argument("words", nargs="*", metavar="TARGET… SECONDS", help="all targets and a minute each, unless said otherwise")
    options = parser.parse_args()
    build = options.build.resolve()
    known = targets(build)
    seconds = int(options.words.pop()) if options.words and options.words[-1].isdecimal() else 300 if options.again else 60
    wrong = [word for word in options.words if word not in known]
    if wrong:
        sys.exit(f"fuzz: no target `{wrong[0]}`; there are {', '.join(known)}")
    wanted = options.words or list(known)
    seeds.write(build / "journey_tables", PLACE / "seeds")
    sound = True
    with concurrent.futures.ThreadPoolExecutor(max_workers=len(os.sched_getaffinity(0))) as pool:
        for running in [pool.submit(run, build, known[name], seconds, options.again) for name in wanted]:
            lines, fine = running.result()
            print("\n".join(lines), flush=True)
            sound = sound and fine
    sys.exit(0 if sound else 1)


if __name__ == "__main__":
    main()
