"""Install and start the servers and clients of others.

npm installs servers once into `.peers/` (ignored by git); pip installs Python programs there, each into a separate
environment. A server is ready when its health URL responds; it is polled a limited number of times.
"""

from __future__ import annotations

import os
import shutil
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

import httpx
import pytest

from tests.support.paths import ROOT

FOLDER = ROOT / ".peers"
PACKAGES = ("@stdy/cli@0.22.x", "@copilotkit/aimock@1.43.x")
ATTEMPTS, PAUSE = 300, 0.1
PATIENCE = 240
"""Timeout of an installation in seconds: a slow registry must not block the other tests."""


def binary(name: str) -> Path:
    """Return the path of the command *name*; install it if necessary, or skip the test."""
    path = FOLDER / "node_modules" / ".bin" / name
    if not path.exists():
        _install()
    return path


def _install() -> None:
    npm = shutil.which("npm")
    if npm is None or shutil.which("node") is None:
        pytest.skip("node and npm are needed to start the peers")
    quiet = ("--no-save", "--no-audit", "--no-fund", "--package-lock=false")
    _run_or_skip(npm, "install", "--prefix", FOLDER, *quiet, *PACKAGES)


def environment(name: str, *packages: str) -> Path:
    """Return the `bin` folder of a virtual environment *name* with *packages*.

    It is created if necessary, with the versions of `constraints.txt`; if that fails, the test is skipped.

    """
    folder = FOLDER / name
    commands = folder / "bin"
    if not (commands / "pip").exists():
        _run_or_skip(sys.executable, "-m", "venv", "--clear", folder)
    pip = (commands / "pip", "install", "--quiet", "--disable-pip-version-check")
    _run_or_skip(*pip, "--constraint", ROOT / "constraints.txt", *packages)  # asks nobody for what is there already
    return commands


def sources(name: str, version: str) -> Path:
    """Return the packed source distribution of a package; download it if necessary, or skip the test."""
    folder = FOLDER / "sources"
    path = folder / f"{name}-{version}.tar.gz"
    if not path.exists():
        pip = (sys.executable, "-m", "pip", "download", "--quiet", "--disable-pip-version-check", "--no-deps")
        _run_or_skip(*pip, "--no-binary", name, "--dest", folder, f"{name}=={version}")
    return path


def _run_or_skip(*command: str | Path) -> None:
    try:
        done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=PATIENCE)
    except subprocess.TimeoutExpired as late:
        pytest.skip(f"{late}: the registry is slow")
    if done.returncode:
        pytest.skip(f"{Path(command[0]).name} could not install a peer: {done.stderr.strip()[-300:]}")


@contextmanager
def running(command: Sequence[str], port: int, health: str) -> Iterator[str]:
    """Run *command* and yield its base URL once the path *health* responds."""
    address = f"http://127.0.0.1:{port}"
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, start_new_session=True)
    try:
        _await(process, address + health)
        yield address
    finally:
        os.killpg(process.pid, signal.SIGTERM)
        process.wait(timeout=10)


def _await(process: subprocess.Popen[bytes], url: str) -> None:
    for _ in range(ATTEMPTS):
        if process.poll() is not None:
            pytest.fail(f"{process.args!r} ended with {process.returncode}")
        try:
            if httpx.get(url, timeout=5).is_success:
                return
        except httpx.TransportError:
            time.sleep(PAUSE)  # between two polls; what is waited for is the answer
    pytest.fail(f"{url} did not answer")


def free_port() -> int:
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        port: int = listener.getsockname()[1]
        return port
