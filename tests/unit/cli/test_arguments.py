"""Covers: cli.inputs, cli.flags, cli.request."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from openai_dual.cli.arguments import Arguments
from openai_dual.cli.dispatch import find, parse
from openai_dual.cli.failures import UsageError
from openai_dual.cli.operations import tree
from tests.support.commands import Piped


@pytest.fixture(autouse=True)
def _no_input(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.stdin", None)


def collected(*tokens: str) -> dict[str, Any]:
    found = find(tokens)
    return Arguments(tree()[found.words], parse(found)).collect()


CHAT = ("chat", "completions", "create", "--model", "m", "--messages", "[]")
RESPONSE = ("responses", "create")


@pytest.mark.parametrize(
    ("tokens", "expected"),
    [
        ((*RESPONSE, "--input", "hi"), {"input": "hi"}),
        ((*RESPONSE, "--input", "5"), {"input": "5"}),
        ((*RESPONSE, "--input", '[{"role": "user"}]'), {"input": [{"role": "user"}]}),
        ((*RESPONSE, "--input=@@me"), {"input": "@me"}),
        (
            (*RESPONSE, "--temperature", "0.5", "--store", "--no-stream"),
            {"temperature": 0.5, "store": True, "stream": False},
        ),
        ((*RESPONSE, "--text.format.type", "json_object"), {"text": {"format": {"type": "json_object"}}}),
        (
            (*RESPONSE, "--reasoning.effort", "low", "--reasoning.summary", "auto"),
            {"reasoning": {"effort": "low", "summary": "auto"}},
        ),
        (
            (*RESPONSE, "--input.0.role", "user", "--input.0.content", "hi"),
            {"input": [{"role": "user", "content": "hi"}]},
        ),
        ((*RESPONSE, "--include", "a", "--include", "b"), {"include": ["a", "b"]}),
        ((*RESPONSE, "--include", '["a", "b"]', "--include", "c"), {"include": ["a", "b", "c"]}),
        ((*RESPONSE, "--json", '{"input": "x", "model": "m"}', "--input", "y"), {"input": "y", "model": "m"}),
        ((*RESPONSE, "--json", '{"newer": 1}'), {"extra_body": {"newer": 1}}),
        (
            (*RESPONSE, "--set", "newer.deep=x", "--set", "other:=[1]"),
            {"extra_body": {"newer": {"deep": "x"}, "other": [1]}},
        ),
        ((*RESPONSE, "--set", "metadata.a=b"), {"metadata": {"a": "b"}}),
        (
            (*RESPONSE, "-H", "X-Team: blue", "--extra-query", "a=b"),
            {"extra_headers": {"X-Team": "blue"}, "extra_query": {"a": "b"}},
        ),
        ((*RESPONSE, "--idempotency-key", "k"), {"idempotency_key": "k"}),
        ((*RESPONSE, "--max_output_tokens", "9"), {"max_output_tokens": 9}),
        ((*CHAT, "--stop", "a", "--stop", "b"), {"model": "m", "messages": [], "stop": ["a", "b"]}),
        ((*CHAT, "--stop", "a"), {"model": "m", "messages": [], "stop": "a"}),
        (("files", "retrieve", "file-1"), {"file_id": "file-1"}),
        (("files", "retrieve", "--file-id", "file-1"), {"file_id": "file-1"}),
        (("files", "retrieve", "--", "-file"), {"file_id": "-file"}),
        (("files.retrieve", "file-1"), {"file_id": "file-1"}),
        (("fine_tuning", "jobs", "list", "--limit", "5"), {"limit": 5}),
    ],
)
def test_flags_become_arguments(tokens: tuple[str, ...], expected: dict[str, Any]) -> None:
    assert expected == collected(*tokens)


@pytest.mark.parametrize(
    ("tokens", "message"),
    [
        (("files", "create"), "files create: missing --file, --purpose"),
        (("files", "retrieve"), "files retrieve: missing --file-id"),
        (("files", "retrieve", "a", "b"), "'b': unexpected; files retrieve takes FILE_ID"),
        (("files", "list", "a"), "'a': unexpected; files list takes no words, only flags"),
        (
            ("files", "create", "--file", "/nothing", "--purpose", "x"),
            "--file: cannot read '/nothing': there is no such file",
        ),
        (("files", "create", "--file", "/", "--purpose", "x"), "--file: cannot read '/': it is a folder"),
        ((*RESPONSE, "--input", "@/nothing"), "--input: cannot read '/nothing': No such file or directory"),
        ((*RESPONSE, "--temperature", "hot"), "--temperature: expected number, got 'hot'"),
        ((*RESPONSE, "--json", "[]"), "--json: expected an object of parameters, got list"),
        (("files", "list", "--json", '{"x": 1}'), "--json: files.list has no parameter 'x'"),
        ((*RESPONSE, "--set", "x"), "--set: expected path=TEXT or path:=JSON"),
        ((*RESPONSE, "--header", "X"), "--header: expected 'Name: value'"),
        ((*RESPONSE, "--extra-query", "X"), "--extra-query: expected name=value"),
        (
            (*RESPONSE, "--metadata.a", "x", "--metadata.a.c", "y"),
            "--metadata.a.c: 'c' is inside a value that has no fields",
        ),
    ],
)
def test_mistakes_are_named(tokens: tuple[str, ...], message: str) -> None:
    with pytest.raises(UsageError) as caught:
        collected(*tokens)

    assert message == str(caught.value)


@pytest.mark.parametrize(
    "tokens",
    [
        (*RESPONSE, "--input", "my key is sk-abcdefgh12345678"),
        (*RESPONSE, "--tools", '[{"type": "mcp", "authorization": "secret"}]'),
        (*RESPONSE, "--json", '{"tools": [{"headers": {"Authorization": "secret"}}]}'),
        (*RESPONSE, "--set", "authorization=secret"),
        (*RESPONSE, "--header", "Authorization: Bearer secret"),
        (*RESPONSE, "--header", "X-Api-Key: secret"),
        (*RESPONSE, "--extra-query", "api_key=secret"),
        ("files", "retrieve", "sk-abcdefgh12345678"),
    ],
)
def test_a_credential_is_refused_as_an_argument(tokens: tuple[str, ...]) -> None:
    with pytest.raises(UsageError, match=r"other users can see (arguments|)|cannot be an argument") as caught:
        collected(*tokens)

    assert "secret" not in str(caught.value)
    assert "abcdefgh" not in str(caught.value)


def test_a_credential_in_a_file_is_taken(tmp_path: Path) -> None:
    path = tmp_path / "tools.json"
    path.write_text('[{"type": "mcp", "authorization": "secret"}]')

    assert [{"type": "mcp", "authorization": "secret"}] == collected(*RESPONSE, "--tools", f"@{path}")["tools"]
    assert "secret" == collected(*RESPONSE, "--json", f"@{_body(tmp_path)}")["extra_body"]["secret"]


def _body(folder: Path) -> Path:
    path = folder / "body.json"
    path.write_text('{"secret": "secret"}')
    return path


def test_texts_and_files_come_from_paths(tmp_path: Path) -> None:
    path = tmp_path / "data.txt"
    path.write_bytes(b"\xef\xbb\xbfhello")

    assert "hello" == collected(*RESPONSE, "--input", f"@{path}")["input"]
    for written in (str(path), f"@{path}"):
        assert path == collected("files", "create", "--file", written, "--purpose", "batch")["file"]
    assert path == collected("files", "create", "--json", f'{{"file": "{path}", "purpose": "batch"}}')["file"]
    images = collected("images", "edit", "--prompt", "x", "--image", str(path), "--image", str(path))["image"]
    assert [path, path] == images


def test_a_file_that_is_not_text_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "data.bin"
    path.write_bytes(b"\xff\xff")

    with pytest.raises(UsageError, match="is not UTF-8 text"):
        collected(*RESPONSE, "--input", f"@{path}")


@pytest.mark.parametrize(
    ("tokens", "piped", "expected"),
    [
        (RESPONSE, '{"input": "hi"}', {"input": "hi"}),
        ((*RESPONSE, "--model", "m"), '{"input": "hi", "model": "x"}', {"input": "hi", "model": "m"}),
        ((*RESPONSE, "--json", "-"), '{"input": "hi"}', {"input": "hi"}),
        ((*RESPONSE, "--input", "@-"), "hi", {"input": "hi"}),
        (("files", "create", "--file", "-", "--purpose", "x"), "hi", {"file": ("stdin", b"hi"), "purpose": "x"}),
        (RESPONSE, "", {}),
        (("files", "list"), "nothing of this", {}),
        (("conversations", "create"), "nothing of this", {}),
    ],
)
def test_standard_input_is_read_where_it_is_wanted(
    tokens: tuple[str, ...], piped: str, expected: dict[str, Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    with Piped(piped) as stdin:
        monkeypatch.setattr("sys.stdin", stdin)

        assert expected == collected(*tokens)


def test_standard_input_that_is_not_json_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    with Piped("hi") as stdin:
        monkeypatch.setattr("sys.stdin", stdin)

        with pytest.raises(UsageError, match="standard input: expected JSON"):
            collected(*RESPONSE)


def test_a_closed_standard_input_is_named() -> None:
    with pytest.raises(UsageError, match="standard input is closed"):
        collected(*RESPONSE, "--json", "-")


def test_a_wait_for_standard_input_is_explained(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("select.select", lambda *_: ([], [], []))
    with Piped("{}") as stdin:
        monkeypatch.setattr("sys.stdin", stdin)
        collected(*RESPONSE)

    assert "openai-dual: waiting for standard input; add </dev/null if there is none\n" == capsys.readouterr().err
