"""Chromium for tests: one process without a window, with the fonts of a set and no others, spoken to over a pipe.

    with Browser(FONT_SETS["dejavu"]) as browser:
        page = browser.page()
        page.open(path)
        page.value("document.title")

The protocol is that of the developer tools (https://chromedevtools.github.io/devtools-protocol/), on the descriptors 3 and 4, so
that nothing but the standard library is needed, and that scripts of a test run in a page without a hole in its policy.
"""

import json
import os
import select
import shutil
import subprocess
import tempfile
import time
from pathlib import Path

FLAGS = ["--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
         "--disable-component-update", "--disable-sync", "--disable-extensions", "--disable-dev-shm-usage", "--mute-audio",
         "--hide-scrollbars", "--remote-debugging-pipe"]

FONTS = "/usr/share/fonts"
NOTO_CJK = [f"{FONTS}/opentype/noto/NotoSansCJK-{weight}.ttc" for weight in ("Regular", "Bold")]
LIBERATION = [f"{FONTS}/truetype/liberation/LiberationSans-{weight}.ttf" for weight in ("Regular", "Bold")]
DEJAVU = [f"{FONTS}/truetype/dejavu/DejaVuSans{weight}.ttf" for weight in ("", "-Bold")]
NOTO = [f"{FONTS}/truetype/noto/NotoSans-{weight}.ttf" for weight in ("Regular", "Bold")]
EMOJI = [f"{FONTS}/truetype/noto/NotoColorEmoji.ttf"]

# Name of a set: its files, and the family that stands for `sans-serif`. Debian's packages: fonts-noto-cjk, fonts-liberation,
# fonts-dejavu-core, fonts-noto-core, fonts-noto-color-emoji.
FONT_SETS = {
    "liberation": (NOTO_CJK + LIBERATION, "Liberation Sans"),
    "dejavu": (DEJAVU, "DejaVu Sans"),
    "noto": (NOTO + NOTO_CJK + EMOJI, "Noto Sans"),
}

# What Debian's own configuration says of these fonts: Liberation stands for Arial and Helvetica, and nothing else does.
FONTCONFIG = """<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">
<fontconfig>
  <dir>{folder}</dir>
  <cachedir>{folder}/cache</cachedir>
  <alias binding="same"><family>Arial</family><accept><family>Liberation Sans</family></accept></alias>
  <alias binding="same"><family>Helvetica</family><accept><family>Liberation Sans</family></accept></alias>
  <alias><family>sans-serif</family><prefer><family>{family}</family></prefer></alias>
</fontconfig>
"""


class BrowserError(Exception):
    """Chromium is missing, silent, or said that something failed."""


def font_folder(parent, fonts):
    """Makes a folder with the fonts of a set and the configuration that knows only them; returns the latter's path."""
    files, family = fonts
    folder = Path(parent) / "fonts"
    folder.mkdir()
    for file in files:
        if not os.path.exists(file):
            raise BrowserError(f"the font {file} is missing; ./dev test installs it")
        (folder / os.path.basename(file)).symlink_to(file)
    path = folder / "fonts.conf"
    path.write_text(FONTCONFIG.format(folder=folder, family=family), encoding="utf-8")
    return path


class Browser:
    """One Chromium. `fonts` is a row of FONT_SETS."""

    def __init__(self, fonts, timeout=60):
        program = shutil.which("chromium")
        if program is None:
            raise BrowserError("chromium is missing; ./dev test installs it")
        self.timeout = timeout
        self.folder = tempfile.TemporaryDirectory(prefix="journey-browser-", ignore_cleanup_errors=True)
        configuration = font_folder(self.folder.name, fonts)
        environment = {"PATH": os.environ["PATH"], "HOME": self.folder.name, "LC_ALL": "C.UTF-8",
                       "FONTCONFIG_FILE": str(configuration)}
        here_in, self._out = os.pipe()
        self._in, here_out = os.pipe()

        def settle():  # the protocol wants these numbers; first away from them, so that neither is closed by the other
            spare_in, spare_out = os.dup(here_in), os.dup(here_out)
            while spare_in in (3, 4):
                spare_in = os.dup(here_in)
            while spare_out in (3, 4):
                spare_out = os.dup(here_out)
            os.dup2(spare_in, 3)
            os.dup2(spare_out, 4)

        self.log = open(Path(self.folder.name) / "log", "wb")  # closed with the process
        self.process = subprocess.Popen([program, *FLAGS, f"--user-data-dir={self.folder.name}/profile", "about:blank"],
                                        stdin=subprocess.DEVNULL, stdout=self.log, stderr=self.log, env=environment,
                                        close_fds=False, preexec_fn=settle, start_new_session=True)
        os.close(here_in)
        os.close(here_out)
        self._buffer, self._number = b"", 0
        self.events = []

    def __enter__(self):
        return self

    def __exit__(self, *_):
        try:
            self.send("Browser.close", wait=False)
            self.process.wait(10)
        except (OSError, BrowserError, subprocess.TimeoutExpired):
            self.process.kill()
            self.process.wait()
        os.close(self._in)
        os.close(self._out)
        self.log.close()
        self.folder.cleanup()

    def _read(self, until):
        """The next message, or None when the time is over."""
        while b"\0" not in self._buffer:
            ready, _, _ = select.select([self._in], [], [], max(0, until - time.monotonic()))
            if not ready:
                return None
            chunk = os.read(self._in, 1 << 20)
            if not chunk:
                said = Path(self.log.name).read_text(encoding="utf-8", errors="replace")[-2000:]
                raise BrowserError(f"chromium ended\n{said}")
            self._buffer += chunk
        message, _, self._buffer = self._buffer.partition(b"\0")
        return json.loads(message)

    def send(self, method, session=None, wait=True, **parameters):
        """Asks for something and gives the answer; events that come meanwhile are kept."""
        self._number += 1
        number = self._number
        message = {"id": number, "method": method, "params": parameters}
        if session is not None:
            message["sessionId"] = session
        rest = json.dumps(message).encode() + b"\0"
        while rest:
            rest = rest[os.write(self._out, rest):]
        until = time.monotonic() + self.timeout
        while wait:
            answer = self._read(until)
            if answer is None:
                raise BrowserError(f"chromium did not answer {method} in {self.timeout} s")
            if answer.get("id") != number:
                self.events.append(answer)
            elif "error" in answer:
                raise BrowserError(f"{method}: {answer['error']['message']}")
            else:
                return answer["result"]
        return None

    def wait_for(self, method, session):
        """The parameters of an event that has come, or comes now."""
        until = time.monotonic() + self.timeout
        seen = 0
        while True:
            for event in self.events[seen:]:
                seen += 1
                if event.get("method") == method and event.get("sessionId") == session:
                    return event["params"]
            message = self._read(until)
            if message is None:
                raise BrowserError(f"chromium did not say {method} in {self.timeout} s")
            self.events.append(message)

    def page(self):
        """A new page."""
        target = self.send("Target.createTarget", url="about:blank")["targetId"]
        return Page(self, self.send("Target.attachToTarget", targetId=target, flatten=True)["sessionId"])


class Page:
    def __init__(self, browser, session):
        self.browser, self.session = browser, session
        for domain in ("Page", "Runtime", "Log", "Network", "DOM", "CSS"):
            self.send(f"{domain}.enable")

    def send(self, method, **parameters):
        return self.browser.send(method, self.session, **parameters)

    def open(self, path):
        """Opens a file and waits until all of it is there."""
        self.browser.events.clear()
        self.send("Page.navigate", url=Path(path).resolve().as_uri())
        self.browser.wait_for("Page.loadEventFired", self.session)

    def value(self, expression):
        """What JavaScript gives for an expression, which may be a promise."""
        answer = self.send("Runtime.evaluate", expression=expression, returnByValue=True, awaitPromise=True)
        if "exceptionDetails" in answer:
            raise BrowserError(json.dumps(answer["exceptionDetails"])[:2000])
        return answer["result"].get("value")

    def media(self, media="", scheme="light"):
        """`media` is "print" or nothing; `scheme` what the reader prefers."""
        self.send("Emulation.setEmulatedMedia", media=media, features=[{"name": "prefers-color-scheme", "value": scheme}])

    def size(self, width, height):
        self.send("Emulation.setDeviceMetricsOverride", width=width, height=height, deviceScaleFactor=1, mobile=False)

    def fonts_of(self, selector):
        """Names of the fonts that an element's text is really drawn in."""
        root = self.send("DOM.getDocument")["root"]["nodeId"]
        node = self.send("DOM.querySelector", nodeId=root, selector=selector)["nodeId"]
        return [font["familyName"] for font in self.send("CSS.getPlatformFontsForNode", nodeId=node)["fonts"]]

    def said(self):
        """Everything on the console since the page was opened: errors, warnings, refused requests."""
        lines = []
        for event in self.browser.events:
            if event.get("sessionId") != self.session:
                continue
            if event["method"] == "Log.entryAdded":
                lines.append(event["params"]["entry"]["text"])
            elif event["method"] == "Runtime.consoleAPICalled":
                lines.append(json.dumps(event["params"]["args"]))
            elif event["method"] == "Runtime.exceptionThrown":
                lines.append(json.dumps(event["params"]["exceptionDetails"]))
        return lines

    def requests(self):
        """Addresses that the page asked for since it was opened, itself included."""
        return [event["params"]["request"]["url"] for event in self.browser.events
                if event.get("method") == "Network.requestWillBeSent" and event.get("sessionId") == self.session]
