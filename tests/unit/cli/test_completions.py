from __future__ import annotations

import pytest

from openai_dual.cli.completions import candidates


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        (["resp"], ["responses"]),
        (["chat", ""], ["completions"]),
        (["chat", "completions", "c"], ["create"]),
        (["batches", "r"], ["retrieve", "run"]),
        (["images", "generate", "--siz"], ["--size"]),
        (["images", "generate", "--quality", "h"], ["hd", "high"]),
        (["images", "generate", "--quality=h"], ["--quality=hd", "--quality=high"]),
        (["--timeout", "5", "files", "l"], ["list"]),
        (["--timeout", "5", "--errors", "j"], ["json"]),
        (["completion", ""], ["bash", "zsh", "fish"]),
        (["files", "create", "--file", ""], []),
        (["files", "create", "--purpose=x", "--exp"], ["--expires-after"]),
        (["ask", ""], []),
        (["nothing", "here", ""], []),
        (["--bas"], ["--base-url"]),
    ],
)
def test_words_that_may_follow(words: list[str], expected: list[str]) -> None:
    assert expected == [word for word, _ in candidates(words)]


def test_every_first_word_is_listed() -> None:
    found = dict(candidates([""]))

    assert {"ask", "files", "responses", "operations"} <= found.keys()
    assert "Ask a model, and print its response as it comes" == found["ask"]
