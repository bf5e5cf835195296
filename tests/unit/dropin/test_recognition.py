"""The official package is a development dependency: without it these tests are skipped.

Covers: identity.
"""

from __future__ import annotations

from collections.abc import Iterator
from importlib import import_module
from typing import Any

import pytest

import openai_dual
from openai_dual import dropin, errors
from openai_dual.types.chat import ChatCompletion


@pytest.fixture
def official() -> Iterator[Any]:
    """The official package, which recognises the objects of this one."""
    package = pytest.importorskip("openai")
    dropin.recognise()
    yield package
    dropin.forget()


def test_clients_resources_and_responses_are_instances_of_the_official_classes(official: Any) -> None:
    client, awaiting = openai_dual.OpenAI(api_key="x"), openai_dual.AsyncOpenAI(api_key="x")
    completions = import_module("openai.resources.chat.completions")
    message = ChatCompletion.from_dict({"id": "a", "choices": [{"index": 0}]})

    assert (True, False) == (isinstance(client, official.OpenAI), isinstance(client, official.AsyncOpenAI))
    assert (False, True) == (isinstance(awaiting, official.OpenAI), isinstance(awaiting, official.AsyncOpenAI))
    assert isinstance(client.chat.completions, completions.Completions)
    assert isinstance(awaiting.chat.completions, completions.AsyncCompletions)
    assert isinstance(message, official.types.chat.ChatCompletion)
    assert isinstance(message, official.BaseModel)
    assert isinstance(message.choices[0], import_module("openai.types.chat.chat_completion").Choice)
    assert not isinstance(message, official.types.Completion)


@pytest.mark.parametrize(
    "name", ["NotFoundError", "RateLimitError", "APITimeoutError", "APIConnectionError", "APIError"]
)
def test_errors_derive_from_the_official_ones_and_stay_what_they_are(official: Any, name: str) -> None:
    own, other = getattr(errors, name), getattr(official, name)

    assert issubclass(own, other)
    assert issubclass(own, official.OpenAIError)
    assert own.__init__ is not other.__init__


def test_an_error_is_made_and_shown_as_before(official: Any) -> None:
    error = errors.ConfigurationError("base_url: no", setting="base_url")

    with pytest.raises(official.OpenAIError, match=r"^base_url: no$"):
        raise error
    assert "base_url" == error.setting


def test_forget_undoes_everything(official: Any) -> None:
    dropin.forget()

    assert not isinstance(openai_dual.OpenAI(api_key="x"), official.OpenAI)
    assert not issubclass(errors.NotFoundError, official.OpenAIError)
    assert (errors.APIStatusError,) == errors.NotFoundError.__bases__
