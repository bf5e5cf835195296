from __future__ import annotations

import json
from pathlib import Path

import pytest

from openai_dual.cli.main import main
from openai_dual.emulator import Emulator

pytest.importorskip("vcr", reason="needs vcrpy")


def test_a_response_is_recorded_once_and_replayed_without_a_server_and_a_key(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "c.yaml"
    create = ["responses", "create", "--model", "gpt-5.5", "--cassette", str(file), "--select", "id"]
    monkeypatch.delenv("OPENAI_API_KEY", raising=False)
    with Emulator() as server:
        address = ["--base-url", server.base_url]
        refused = main([*create, "--input", "Hi", *address])
        monkeypatch.setenv("OPENAI_API_KEY", "sk-key-of-the-user-0123456789")
        codes = [main([*create, "--input", text, *address]) for text in ("Hi", "Ho", "Hi")]
        asked = main(["ask", "Hello", "-m", "gpt-5.5", "--cassette", str(file), *address])
    recorded = capsys.readouterr().out.split("\n")
    monkeypatch.delenv("OPENAI_API_KEY")
    replayed = main([*create, "--input", "Ho", *address])
    again = capsys.readouterr().out
    unknown = main([*create, "--input", "new", *address])

    assert (3, [0, 0, 0], 0, 0, 2) == (refused, codes, asked, replayed, unknown)
    assert (recorded[0], recorded[1]) == (recorded[2], again.strip())
    assert "UnrecordedRequestError" == json.loads(capsys.readouterr().err)["error"]["type"]
    assert "key-of-the-user" not in file.read_text()
