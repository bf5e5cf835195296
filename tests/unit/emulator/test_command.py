"""The command: its output, options and errors.

Covers: __main__.
"""

from __future__ import annotations

import re
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from unittest.mock import Mock

import httpx
import pytest

from openai_dual.emulator import __main__

from .http.test_connection import HEADERS


@contextmanager
def command(*arguments: str) -> Iterator[str]:
    """Run the command, and yield its base URL; it exits without errors when interrupted."""
    parts = [sys.executable, "-m", "openai_dual.emulator", *arguments]
    with subprocess.Popen(parts, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        try:
            yield process.stdout.readline().strip()
        finally:
            process.send_signal(signal.SIGINT)
    assert 0 == process.returncode


def test_the_command_prints_its_address_and_serves_until_interrupted() -> None:
    with command("--seed", "7") as base_url:
        assert 200 == httpx.get(f"{base_url}/models", headers=HEADERS, trust_env=False).status_code


def test_the_command_takes_faults_limits_a_pace_and_a_script(tmp_path: Path) -> None:
    script = tmp_path / "script.json"
    script.write_text('["Hello"]')
    limits = "requests-per-minute=3; tokens-per-minute=100000"
    fault = ("--fault", "status=503; path=/models", "--rate", "1", "--fault", "status=500; path=/files; rate=1")
    others = ("--limits", limits, "--chunks", "1", "--pace", "0.0001", "--first", "0.001", "--script", str(script))
    body = {"model": "gpt-4o", "input": "Hi"}
    with (
        command(*fault, *others) as base_url,
        httpx.Client(base_url=base_url, headers=HEADERS, trust_env=False) as client,
    ):
        assert [503, 500] == [client.get(path).status_code for path in ("/models", "/files")]
        assert "Hello" in client.post("/responses", json=body | {"stream": True}).text
        # The limit regains a request every 20 s, which a busy machine may take for those before.
        assert 429 in (client.get("/models").status_code for _ in range(10))


@pytest.mark.parametrize(
    ("arguments", "complaint"),
    [
        (["--fault", "explode"], "expected one of .*, got 'explode'"),
        (["--fault", "status=99"], "Fault.status: expected a status"),
        (["--fault", "close", "--rate", "7"], "Fault.rate: expected a number"),
        (["--limits", "requests=3"], "there is no 'requests'"),
        (["--limits", "requests-per-minute=many"], "RateLimit.requests_per_minute: expected a whole number"),
        (["--chunks", "some"], "--chunks: expected"),
        (["--chunks", "0"], "Pacing.chunks: expected"),
        (["--pace", "-1"], "Pacing.pace: expected"),
        (["--script", "no-such-file.json"], "no-such-file.json: expected a file"),
        (["--port", "99999"], "port must be"),
        (["--port", "many"], "--port: invalid int"),
    ],
)
def test_the_command_reports_invalid_options(
    arguments: list[str], complaint: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "argv", ["emulator", *arguments])
    with pytest.raises(SystemExit) as caught:
        __main__.main()

    assert 2 == caught.value.code
    assert re.search(complaint, capsys.readouterr().err)


@pytest.mark.parametrize(("host", "warned"), [("127.0.0.1", False), ("localhost", False), ("0.0.0.0", True)])
def test_the_command_warns_if_other_machines_can_connect(
    host: str, warned: bool, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "argv", ["emulator", "--host", host])
    monkeypatch.setattr(__main__, "Event", lambda: Mock(wait=Mock(side_effect=KeyboardInterrupt)))
    __main__.main()

    assert warned == ("other machines" in capsys.readouterr().err)
