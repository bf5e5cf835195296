"""Run the emulator in another process, so that its memory and CPU time are not the client's."""

from __future__ import annotations

import json
import subprocess
import sys
from collections import Counter
from types import TracebackType
from typing import Self

SERVE = """
import json, sys
from openai_dual.emulator import Emulator
with Emulator(faults=json.loads(sys.argv[1])) as server:
    print(server.base_url, flush=True)
    for name in sys.stdin:
        print(json.dumps([each.headers.get(name.strip()) for each in server.requests]), flush=True)
"""


class EmulatorProcess:
    """An emulator with *faults*, as texts, inside `with`."""

    def __init__(self, *faults: str) -> None:
        command = [sys.executable, "-c", SERVE, json.dumps(faults)]
        self._process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)

    def __enter__(self) -> Self:
        self.base_url = self._line()
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, tb: TracebackType | None) -> None:
        with self._process:
            self._process.terminate()

    def counted(self, header: str) -> Counter[str | None]:
        """Count the requests received, by the value of a header."""
        assert self._process.stdin is not None
        self._process.stdin.write(f"{header}\n")
        self._process.stdin.flush()
        return Counter(json.loads(self._line()))

    def _line(self) -> str:
        assert self._process.stdout is not None
        return self._process.stdout.readline().strip()
