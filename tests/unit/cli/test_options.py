from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from openai_dual.cli.failures import UsageError
from openai_dual.cli.options import Given, Option, Parser, is_option

OPTIONS = (
    Option("model", short="m", choices=("a", "b")),
    Option("text", nested=True),
    Option("stream", kind="switch"),
    Option("verbose", short="v", kind="count"),
)


def pairs(*tokens: str) -> list[tuple[str, str | bool]]:
    return [(".".join((each.name, *each.path)), each.value) for each in Parser(OPTIONS).parse(tokens).given]


@pytest.mark.parametrize(
    ("tokens", "expected"),
    [
        (["--model", "x"], [("model", "x")]),
        (["--model=x"], [("model", "x")]),
        (["--model="], [("model", "")]),
        (["-m", "x"], [("model", "x")]),
        (["-mx"], [("model", "x")]),
        (["-vvm=x"], [("verbose", True), ("verbose", True), ("model", "x")]),
        (["--model", "-1"], [("model", "-1")]),
        (["--model", "- a list"], [("model", "- a list")]),
        (["--model=--stream"], [("model", "--stream")]),
        (["--model", "--other"], [("model", "--other")]),
        (["--stream"], [("stream", True)]),
        (["--no-stream"], [("stream", False)]),
        (["--stream=false"], [("stream", False)]),
        (["--stream", "true"], [("stream", True)]),
        (["--text.format.type", "json"], [("text.format.type", "json")]),
        (["--text.a=1"], [("text.a", "1")]),
    ],
)
def test_options_are_read(tokens: list[str], expected: list[tuple[str, str | bool]]) -> None:
    assert expected == pairs(*tokens)


def test_words_stand_between_options_and_after_two_dashes() -> None:
    parsed = Parser(OPTIONS).parse(["one", "--stream", "two", "-", "-5", "--", "--model", "-m"])

    assert ("one", "two", "-", "-5", "--model", "-m") == parsed.words
    assert (Given("stream", (), True),) == parsed.given


@pytest.mark.parametrize(
    ("tokens", "message"),
    [
        (["--modell", "x"], "--modell: no such option; did you mean --model?"),
        (["--zzzz"], "--zzzz: no such option"),
        (["-x"], "-x: no such option"),
        (["--model"], "--model: expected a value after it; write --model=VALUE if it begins with a dash"),
        (["--model", "--stream"], "--model: expected a value after it; write --model=VALUE if it begins with a dash"),
        (["-m"], "-m: expected a value after it; write -m=VALUE if it begins with a dash"),
        (["--stream=maybe"], "--stream: expected --stream, --no-stream or --stream=false"),
        (["--no-stream=true"], "--no-stream: expected --stream, --no-stream or --stream=false"),
        (["--model.x", "1"], "--model.x: no such option; did you mean --model?"),
        (["--no-model"], "--no-model: no such option; did you mean --model?"),
    ],
)
def test_mistakes_are_named(tokens: list[str], message: str) -> None:
    with pytest.raises(UsageError) as caught:
        Parser(OPTIONS).parse(tokens)

    assert message == str(caught.value)


@pytest.mark.parametrize("name", ["--api-key", "--api_key=sk-secret12345678", "--admin-key", "--key", "--token"])
def test_a_key_is_refused_with_the_reason(name: str) -> None:
    with pytest.raises(UsageError, match="a key cannot be an argument: other users see it") as caught:
        Parser(OPTIONS).parse([name, "sk-secret12345678"])

    assert "secret" not in str(caught.value)
    assert "OPENAI_API_KEY" in str(caught.value.hint)


def test_the_first_option_of_a_name_counts() -> None:
    parser = Parser((Option("tracing", group="Parameters"), Option("tracing", kind="switch", group="Settings")))

    parsed = parser.parse(["--tracing", "auto"])

    assert [Given("tracing", (), "auto", "Parameters")] == parsed.parameters
    assert None is parsed.last("tracing")


def test_a_parsed_line_answers_questions() -> None:
    parsed = Parser(OPTIONS).parse(["-m", "1", "-m", "2", "--stream", "--no-stream", "-vv"])

    assert ("2", ["1", "2"], False, 2, 2.0) == (
        parsed.last("model"),
        parsed.all("model"),
        parsed.on("stream", default=True),
        parsed.count("verbose"),
        parsed.number("model"),
    )
    assert (None, True, None) == (parsed.last("text"), parsed.on("text", default=True), parsed.number("text"))


@pytest.mark.parametrize(("kind", "noun"), [(int, "a whole number"), (float, "a number")])
def test_a_text_that_is_no_number_is_refused(kind: type, noun: str) -> None:
    with pytest.raises(UsageError, match=f"--model: expected {noun}, 0 or more, got 'x'"):
        Parser(OPTIONS).parse(["-m", "x"]).number("model", kind)


@given(st.lists(st.text(max_size=8), max_size=6))
def test_every_line_is_read_or_refused(tokens: list[str]) -> None:
    try:
        parsed = Parser(OPTIONS).parse(tokens)
    except UsageError:
        return
    assert len(parsed.words) + len(parsed.given) >= 0


@given(st.text(), st.sampled_from(["model", "text"]))
def test_a_value_after_an_equals_sign_is_kept(value: str, name: str) -> None:
    assert [(name, value)] == pairs(f"--{name}={value}")


@pytest.mark.parametrize(
    ("token", "expected"), [("-", False), ("--", True), ("-1", False), ("-x", True), ("", False), ("x", False)]
)
def test_options_are_told_from_words(token: str, expected: bool) -> None:
    assert expected == is_option(token)
