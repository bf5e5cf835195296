from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from openai_dual import __version__
from openai_dual.emulator import Emulator
from tests.support.commands import Commands, run_process
from tests.support.paths import ROOT

FULL = Path("/dev/full")


def test_the_version_names_the_description(run: Commands) -> None:
    ran = run("--version")

    assert (0, f"openai-dual {__version__}; OpenAI API") == (ran.code, ran.out[: len(__version__) + 24])


def test_without_a_command_the_help_is_shown(run: Commands) -> None:
    ran = run()

    assert (2, "usage: openai-dual [OPTION ...] COMMAND [OPTION ...]") == (ran.code, ran.out.splitlines()[0])


def test_an_error_of_this_program_is_not_hidden(run: Commands, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("openai_dual.cli.commands.operations.tree", lambda: 1 / 0)

    with pytest.raises(ZeroDivisionError):
        run("operations")


def test_no_key_is_an_error_with_its_own_code() -> None:
    ran = run_process("models", "list")

    assert (3, "MissingCredentialsError", "") == (ran.code, ran.error["type"], ran.out)


def test_no_server_is_an_error_with_its_own_code() -> None:
    environment = {"OPENAI_API_KEY": "sk-secret-123456789", "OPENAI_BASE_URL": "http://127.0.0.1:9/v1"}

    ran = run_process("models", "list", "--max-retries", "0", environment=environment)

    assert (5, "APIConnectionError", False) == (ran.code, ran.error["type"], "secret" in ran.err + ran.out)


def test_a_reader_that_goes_is_no_error() -> None:
    command = f"{sys.executable} -m openai_dual operations; echo $? >&2"
    environment = os.environ | {"PYTHONPATH": str(ROOT / "src")}

    done = subprocess.run(
        ["bash", "-c", f"({command}) | head -n 1"],
        capture_output=True,
        text=True,
        check=False,
        env=environment,
        timeout=60,
    )

    assert (1, "141\n") == (len(done.stdout.splitlines()), done.stderr)


@pytest.mark.skipif(os.name != "posix", reason="sends a signal")
def test_ctrl_c_ends_a_stream_quietly() -> None:
    with Emulator() as server:
        environment = os.environ | {
            "PYTHONPATH": str(ROOT / "src"),
            "OPENAI_API_KEY": "k",
            "OPENAI_BASE_URL": server.base_url,
        }
        server.fault("stall=60")
        process = subprocess.Popen(
            [sys.executable, "-m", "openai_dual", "ask", "hi"],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            env=environment,
        )
        while not server.requests:
            time.sleep(0.05)
        process.send_signal(signal.SIGINT)
        out, err = process.communicate(timeout=30)

    assert (130, b"", b"") == (process.returncode, out, err)


def test_a_key_can_be_piped() -> None:
    with Emulator() as server:
        ran = run_process("models", "list", "--key-stdin", "--base-url", server.base_url, stdin="sk-piped-123456789\n")

        assert (0, "") == (ran.code, ran.err)
    assert ran.lines[0]["object"] == "model"


def test_errors_are_one_line_of_json() -> None:
    ran = run_process("files", "create", "--purpose", "batch")

    assert (2, "UsageError") == (ran.code, json.loads(ran.err)["error"]["type"])


@pytest.mark.parametrize(
    ("options", "expected"),
    [
        ([], '{"warning":{"type":"OpenAIDeprecationWarning","message":"beta.assistants.list is deprecated; use '),
        (["--errors", "text"], "warning: beta.assistants.list is deprecated; use "),
    ],
)
def test_a_warning_has_the_form_of_errors(options: list[str], expected: str) -> None:
    with Emulator() as server:
        environment = {"OPENAI_API_KEY": "k", "OPENAI_BASE_URL": server.base_url}
        ran = run_process("beta", "assistants", "list", *options, environment=environment)

    assert (0, True) == (ran.code, ran.err.startswith(expected))


@pytest.mark.skipif(not FULL.exists(), reason="needs /dev/full")
def test_a_full_disk_is_an_error() -> None:
    with FULL.open("w") as full:
        done = subprocess.run(
            [sys.executable, "-m", "openai_dual", "operations"],
            stdout=full,
            stderr=subprocess.PIPE,
            text=True,
            check=False,
            env=os.environ | {"PYTHONPATH": str(ROOT / "src")},
        )

    assert (1, "OSError") == (done.returncode, json.loads(done.stderr)["error"]["type"])


@pytest.mark.parametrize("closed", [">&-", ">&- 2>&-", "<&-"])
def test_closed_streams_are_no_error(closed: str) -> None:
    command = f"{sys.executable} -m openai_dual --help {closed}"
    done = subprocess.run(["bash", "-c", command], check=False, env=os.environ | {"PYTHONPATH": str(ROOT / "src")})

    assert 0 == done.returncode
