"""Covers: cli.command, cli.registry, cli.operations."""

from __future__ import annotations

import pytest

from openai_dual.cli.dispatch import command_at, find, known, options_of, parse, shared_options
from openai_dual.cli.failures import UsageError
from openai_dual.cli.flags import flags
from openai_dual.cli.operations import aliases, tree
from openai_dual.cli.registry import COMMANDS, load


@pytest.mark.parametrize("words", COMMANDS)
def test_every_command_of_the_table_can_be_loaded(words: tuple[str, ...]) -> None:
    command = load(words)

    assert COMMANDS[words][1] == command.summary
    assert all(option.name for option in options_of(command))


def test_no_command_is_the_beginning_of_another() -> None:
    listed = {*known(), *aliases()}

    assert set() == {words for words in listed for end in range(1, len(words)) if words[:end] in listed}


def test_no_operation_is_hidden_by_a_command() -> None:
    assert set() == COMMANDS.keys() & tree().keys()


def test_parameters_hide_few_options() -> None:
    """Such an option is given before the command."""
    shared = {option.name for option in shared_options(calls=True)}
    own = {option.name for each in tree().values() for option in flags(each)}

    assert {"tracing"} == shared & own


def test_options_stand_anywhere() -> None:
    found = find(["--timeout", "5", "chat", "--project=p", "completions", "create", "--model", "m"])

    assert ("chat", "completions", "create") == found.words
    parsed = parse(found)
    assert ("5", "p", None) == (parsed.last("timeout"), parsed.last("project"), parsed.last("model"))
    assert ["m"] == [each.value for each in parsed.parameters]


@pytest.mark.parametrize(
    ("tokens", "words", "helped"),
    [
        ([], (), False),
        (["--help"], (), True),
        (["files"], ("files",), False),
        (["files", "-h"], ("files",), True),
        (["files", "list", "--help"], ("files", "list"), True),
        (["ask", "--", "--help"], ("ask",), False),
        (["vector_stores.file_batches.create"], ("vector-stores", "file-batches", "create"), False),
        (["files", "retrieve-content", "x"], ("files", "retrieve-content"), False),
    ],
)
def test_commands_are_found(tokens: list[str], words: tuple[str, ...], helped: bool) -> None:
    found = find(tokens)

    assert (words, helped) == (found.words, found.wants_help)


@pytest.mark.parametrize(
    ("tokens", "message"),
    [
        (["fils"], "'fils': no such command; did you mean files or skills?"),
        (["files", "lst"], "'lst': no such command of files; did you mean list?"),
        (["--nope", "files"], "--nope: no such option"),
        (["qqqq"], "'qqqq': no such command"),
        (["--errors", "xml", "files"], "--errors: expected one of json, text, got 'xml'"),
    ],
)
def test_unknown_words_are_named(tokens: list[str], message: str) -> None:
    with pytest.raises(UsageError) as caught:
        find(tokens)

    assert message == str(caught.value)


def test_a_group_is_no_command() -> None:
    assert None is command_at(("files",))
