"""Starts a server of somebody else's on the loopback, and stops it for certain."""

import json
import os
import signal
import socket
import subprocess
import time
import urllib.error
import urllib.request
from contextlib import contextmanager
from pathlib import Path

ROOT = Path(__file__).parents[2]
PATIENCE = 420
"""Seconds until a server must answer; the first start makes its database."""


def free_port():
    """A port of the loopback that nobody has."""
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        return taken.getsockname()[1]


@contextmanager
def running(command, folder, probe, **settings):
    """A server in a process group of its own, until the end; its log is shown if it dies."""
    log = folder / "server.log"
    with log.open("wb") as written:
        server = subprocess.Popen(
            command,
            cwd=folder,
            env={**os.environ, **settings},
            stdout=written,
            stderr=subprocess.STDOUT,
            start_new_session=True,
        )
    try:
        wait_for(server, probe, log)
        yield
    finally:
        os.killpg(server.pid, signal.SIGTERM)
        try:
            server.wait(20)
        except subprocess.TimeoutExpired:
            os.killpg(server.pid, signal.SIGKILL)
            server.wait()


def wait_for(server, probe, log):
    """Wait until an address answers."""
    until = time.monotonic() + PATIENCE
    while True:
        assert server.poll() is None, log.read_text("utf-8", "replace")[-4000:]
        assert time.monotonic() < until, log.read_text("utf-8", "replace")[-4000:]
        try:
            with urllib.request.urlopen(probe, timeout=5):
                return
        except (OSError, urllib.error.URLError):
            time.sleep(0.5)


def ask(address, method="GET", data=None, **headers):
    """What a server answers, as text."""
    body = None if data is None else json.dumps(data).encode()
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    if data is not None:
        named["Content-Type"] = "application/json"
    request = urllib.request.Request(address, method=method, data=body, headers=named)
    with urllib.request.urlopen(request, timeout=60) as answer:
        return answer.read().decode()


def listens_only_on_the_loopback(port):
    """Whether nothing listens on this port at an address of another kind."""
    lines = Path("/proc/net/tcp").read_text("ascii").splitlines()[1:]
    lines += Path("/proc/net/tcp6").read_text("ascii").splitlines()[1:]
    heard = [line.split() for line in lines]
    places = [one[1] for one in heard if one[3] == "0A" and int(one[1].split(":")[1], 16) == port]
    return bool(places) and all(place.startswith("0100007F:") for place in places)
