"""axe-core, the accessibility checker, as package-lock.json pins it: `axe_source()` gives its script.

It comes from the registry of npm, once, into out/axe, and is checked against the hash of the lock each time. Where npm is installed,
npm fetches it; Debian's npm is 387 packages and takes minutes to install, so where it is missing the archive is simply downloaded.
"""

import base64
import hashlib
import io
import json
import os
import shutil
import subprocess
import tarfile
import tempfile
import urllib.request
from pathlib import Path

HERE = Path(__file__).resolve().parent
KEPT = HERE.parents[1] / "out" / "axe"


def pinned():
    lock = json.loads((HERE / "package-lock.json").read_text(encoding="utf-8"))
    entry = lock["packages"]["node_modules/axe-core"]
    return entry["version"], entry["integrity"]


def is_right(archive, integrity):
    algorithm, _, expected = integrity.partition("-")
    return base64.b64encode(hashlib.new(algorithm, archive).digest()).decode() == expected


def fetch(version):
    if shutil.which("npm"):
        with tempfile.TemporaryDirectory(prefix="journey-axe-") as folder:
            subprocess.run(["npm", "pack", "--silent", f"axe-core@{version}"], cwd=folder, check=True, timeout=120,
                           stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL)
            return next(Path(folder).glob("*.tgz")).read_bytes()
    registry = os.environ.get("npm_config_registry", "https://registry.npmjs.org").rstrip("/")
    with urllib.request.urlopen(f"{registry}/axe-core/-/axe-core-{version}.tgz", timeout=60) as answer:
        return answer.read()


def axe_source():
    """The script as text; RuntimeError where what came is not what is pinned."""
    version, integrity = pinned()
    kept = KEPT / f"axe-core-{version}.tgz"
    archive = kept.read_bytes() if kept.exists() else b""
    if not is_right(archive, integrity):
        archive = fetch(version)
        if not is_right(archive, integrity):
            raise RuntimeError(f"axe-core {version} is not the one that package-lock.json pins")
        KEPT.mkdir(parents=True, exist_ok=True)
        fresh = kept.with_suffix(f".{os.getpid()}")
        fresh.write_bytes(archive)
        fresh.replace(kept)
    with tarfile.open(fileobj=io.BytesIO(archive)) as files:
        return files.extractfile("package/axe.min.js").read().decode()


if __name__ == "__main__":
    print(f"axe-core {pinned()[0]}: {len(axe_source())} characters")
