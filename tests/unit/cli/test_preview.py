from __future__ import annotations

import json
import subprocess
from pathlib import Path
from shutil import which
from typing import Any

import pytest

from openai_dual.emulator import Emulator
from tests.support.commands import Commands, run_process

KEY = "sk-a-key-that-is-never-shown-1234"


@pytest.fixture(autouse=True)
def _key(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OPENAI_API_KEY", KEY)


def test_a_request_is_shown_and_not_sent(run: Commands) -> None:
    ran = run("responses", "create", "--model", "m", "--input", "hi", "--dry-run", "--organization", "org-1")

    assert {
        "method": "POST",
        "url": "https://api.openai.com/v1/responses",
        "headers": {
            "Authorization": "***",
            "Accept": "application/json",
            "Accept-Encoding": "gzip, deflate",
            "User-Agent": ran.json["headers"]["User-Agent"],
            "OpenAI-Organization": "***",
            "Content-Type": "application/json",
        },
        "body": {"model": "m", "input": "hi"},
    } == ran.json


def test_a_form_is_shown_by_its_parts(run: Commands, tmp_path: Path) -> None:
    path = tmp_path / "data.jsonl"
    path.write_bytes(b"12345")

    ran = run("files", "create", "--file", str(path), "--purpose", "batch", "--expires-after.seconds", "9", "--dry-run")

    assert [
        {"name": "file", "filename": "data.jsonl", "content_type": "application/jsonl", "bytes": 5},
        {"name": "purpose", "value": "batch"},
        {"name": "expires_after[seconds]", "value": "9"},
    ] == ran.json["form"]


@pytest.mark.parametrize("flag", ["--dry-run", "--curl"])
def test_no_key_is_needed_to_show_a_request(flag: str, run: Commands, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("OPENAI_API_KEY")

    ran = run("admin", "organization", "users", "list", flag)

    assert (0, True) == (ran.code, "OPENAI_ADMIN_KEY" in ran.out or "***" in ran.out)


def test_a_key_is_a_reference_in_curl(run: Commands, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OPENAI_CUSTOM_HEADERS", "X-Secret-Token: abcdefghijkl")

    plain = run("models", "list", "--curl")
    other = run("models", "list", "--curl", "--api-key-header", "X-Api-Key")
    query = run("models", "list", "--curl", "--extra-query", "a=b c")

    assert '--header "Authorization: Bearer $OPENAI_API_KEY"' in plain.out
    assert '--header "X-Api-Key: $OPENAI_API_KEY"' in other.out
    assert "'https://api.openai.com/v1/models?a=b%20c'" in query.out
    for ran in (plain, other, query):
        assert KEY not in ran.out + ran.err
        assert "abcdefghijkl" not in ran.out


def test_a_credential_in_the_base_url_is_a_reference(run: Commands, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OPENAI_BASE_URL", "https://gateway.test/v1?api_key=abcdefghijkl")

    assert """https://gateway.test/v1/models'?api_key='"$OPENAI_API_KEY" """ in run("models", "list", "--curl").out
    assert "https://gateway.test/v1/models?api_key=***" == run("models", "list", "--dry-run").json["url"]


CASES: list[list[str]] = [
    ["responses", "create", "--model", "gpt-5.5", "--input", 'it\'s $HOME "quoted" `x`\nline ü \\ !'],
    ["models", "list"],
    [
        "files",
        "create",
        "--file",
        "FILE",
        "--purpose",
        "batch",
        "--expires-after",
        '{"anchor": "created_at", "seconds": 3600}',
    ],
    ["images", "edit", "--prompt", "@@a;type=x <b>", "--image", "FILE", "--image", "FILE"],
    ["files", "delete", "a b/ü"],
    ["vector-stores", "create", "--name", "n", "-H", "X-Team: it's"],
    ["chat", "completions", "list", "--metadata", '{"a": "b"}'],
]


@pytest.mark.skipif(which("curl") is None or which("bash") is None, reason="needs curl and bash")
@pytest.mark.parametrize("words", CASES, ids=lambda words: " ".join(words[:3]))
def test_the_curl_command_sends_the_same_request(words: list[str], run: Commands, tmp_path: Path) -> None:
    path = tmp_path / 'a "b"; c.png'
    path.write_bytes(b"\x89PNG\r\n\x1a\n" + b"x" * 99)
    words = [str(path) if word == "FILE" else word for word in words]
    with Emulator() as server:
        address = ("--base-url", server.base_url)
        curl = run(*words, *address, "--curl").out
        environment = {"OPENAI_API_KEY": KEY, "PATH": "/usr/bin:/bin"}
        done = subprocess.run(["bash", "-c", curl], env=environment, capture_output=True, check=False, timeout=30)
        run_process(*words, *address, environment={"OPENAI_API_KEY": KEY})
        by_curl, by_command = (_facts(each) for each in server.requests)

    assert b"" == done.stderr
    assert by_command == by_curl


def _facts(received: Any) -> tuple[Any, ...]:
    ignored = {
        "x-client-request-id",
        "idempotency-key",
        "content-length",
        "content-type",
        "accept-encoding",
        "connection",
        "x-attempt",
    }
    headers = {name: value for name, value in received.headers.items() if name.lower() not in ignored}
    return received.method, received.path, received.query, headers, json.dumps(received.body, sort_keys=True)
