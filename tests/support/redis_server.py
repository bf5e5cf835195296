"""Servers of Redis and Valkey that tests start: on a socket in a temporary directory, without a port."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import time
from pathlib import Path
from typing import Any

import pytest
from attrs import define, field

SERVERS = ("redis-server", "valkey-server")


def skip_without(program: str = "redis-server") -> None:
    """Skip the test, with the reason, where *program* is not installed."""
    if shutil.which(program) is None:
        pytest.skip(f"{program} is not installed (`make system` installs what Debian has)")


@define
class RedisServer:
    """A server that can be killed, paused and started again."""

    directory: Path
    program: str = "redis-server"
    options: tuple[str, ...] = ()
    _process: subprocess.Popen[bytes] | None = field(init=False, default=None)

    @property
    def socket(self) -> Path:
        return self.directory / "socket"

    @property
    def url(self) -> str:
        return f"unix://{self.socket}"

    def start(self) -> None:
        """Start the server, empty, and wait until it replies."""
        arguments = ("--port", "0", "--unixsocket", str(self.socket), "--save", "", "--dir", str(self.directory))
        self._process = subprocess.Popen(
            [self.program, *arguments, *self.options], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
        )
        until = time.monotonic() + 30
        while time.monotonic() < until:
            try:
                self.client().ping()
            except Exception as exc:  # noqa: BLE001 (not yet there, or it wants a password)
                if "auth" in str(exc).lower():
                    return
                time.sleep(0.01)
            else:
                return
        raise AssertionError(f"{self.program} does not reply")

    def client(self, **settings: Any) -> Any:
        from redis import Redis

        return Redis(unix_socket_path=str(self.socket), protocol=2, decode_responses=True, **settings)

    def kill(self) -> None:
        """End the server as `kill -9` does; what it stored is lost."""
        if self._process is not None:
            self._process.kill()
            self._process.wait()
            self._process = None

    def pause(self) -> None:
        """Stop the process: connections stay open, and nothing is replied."""
        assert self._process is not None
        os.kill(self._process.pid, signal.SIGSTOP)

    def resume(self) -> None:
        assert self._process is not None
        os.kill(self._process.pid, signal.SIGCONT)
