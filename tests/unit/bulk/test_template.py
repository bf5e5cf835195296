from __future__ import annotations

from typing import Any

import pytest

from openai_dual import ConfigurationError, InvalidParameterError, OpenAI
from openai_dual.bulk.template import Template

CLIENT = OpenAI(api_key="k")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("{text}", "hello"),
        ("Say {text}!", "Say hello!"),
        ("{number}", 3),
        ("{number} times", "3 times"),
        ("{list}", ["a"]),
        ("{list} and", '["a"] and'),
        ("{two words}", "both"),
        ("{nothing}", None),
        ("{{text}}", "{text}"),
        ('{"name": 1}', '{"name": 1}'),
        ("{}", "{}"),
        ("", ""),
    ],
)
def test_placeholders_stand_for_columns(text: str, expected: Any) -> None:
    row = {"text": "hello", "number": 3, "list": ["a"], "two words": "both", "nothing": None}

    filled = Template(CLIENT.responses.create.call(model="m", input=text)).filled(row)

    assert {"model": "m", "input": expected} == filled.body


def test_nested_strings_and_the_extra_body_are_filled() -> None:
    call = CLIENT.chat.completions.create.call(
        model="{m}", messages=[{"role": "user", "content": "{t}"}], extra_body={"user": "{u}"}
    )

    filled = Template(call).filled({"m": "x", "t": "hi {t}", "u": "me"})

    assert {"model": "x", "messages": [{"role": "user", "content": "hi {t}"}], "user": "me"} == filled.body
    assert filled.options.extra_body is None


def test_a_missing_column_is_named() -> None:
    template = Template(CLIENT.responses.create.call(model="m", input="{text}"))

    with pytest.raises(InvalidParameterError, match="no column 'text'; it has other, b"):
        template.filled({"other": 1, "b": 2})


@pytest.mark.parametrize(
    "call",
    [
        "text",
        None,
        CLIENT.models.list.call(),
        CLIENT.responses.create.call(model="m", input="x", stream=True),
        CLIENT.files.create.call(file=b"x", purpose="batch"),
        CLIENT.audio.speech.create.call(model="m", input="x", voice="alloy"),
    ],
)
def test_what_cannot_be_a_template_is_refused(call: Any) -> None:
    with pytest.raises(ConfigurationError, match=r"^template: expected"):
        Template(call)


def test_the_fingerprint_is_that_of_the_request() -> None:
    def fingerprint(text: str) -> str:
        return Template(CLIENT.responses.create.call(model="m", input=text)).fingerprint

    assert fingerprint("{a}") == fingerprint("{a}")
    assert fingerprint("{a}") != fingerprint("{b}")
