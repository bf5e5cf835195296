"""The classes of resources stand at the paths of the official package, without the hook.

Covers: resources, webhooks.
"""

from __future__ import annotations

import inspect
import subprocess
import sys
from importlib import import_module
from typing import Any

import pytest

from openai_dual import AsyncOpenAI, OpenAI, resources
from openai_dual.dropin.names import names

PATHS = [
    ("chat.completions", "Completions", "chat.completions"),
    ("chat.completions.completions", "Completions", "chat.completions"),
    ("chat", "Chat", "chat"),
    ("chat.chat", "Chat", "chat"),
    ("responses", "Responses", "responses"),
    ("embeddings", "Embeddings", "embeddings"),
    ("beta.threads.runs", "Runs", "beta.threads.runs"),
    ("beta.chatkit", "ChatKit", "beta.chatkit"),
    ("audio.speech", "Speech", "audio.speech"),
]


def found(client: Any, place: str) -> Any:
    for name in place.split("."):
        client = getattr(client, name)
    return client


@pytest.mark.parametrize(("path", "name", "place"), PATHS)
def test_a_class_stands_at_its_official_path(path: str, name: str, place: str) -> None:
    module = import_module(f"openai_dual.resources.{path}")
    blocking, awaiting = getattr(module, name), getattr(module, f"Async{name}")

    assert blocking is type(found(OpenAI(api_key="k"), place))
    assert awaiting is type(found(AsyncOpenAI(api_key="k"), place))
    assert not issubclass(awaiting, blocking)
    assert {name, f"Async{name}"} <= {*dir(module)}
    assert module is found(resources, path)


@pytest.mark.parametrize("module", [name for name in names().modules if name.startswith("openai.resources")])
def test_every_async_class_is_another_than_the_blocking_one(module: str) -> None:
    ours: Any = import_module(f"openai_dual.{module.partition('.')[2]}")
    places = names().modules[module]
    pairs = [
        (getattr(ours, name), getattr(ours, f"Async{name}"))
        for name in places
        if places[name] and places.get(f"Async{name}") and inspect.isclass(getattr(ours, name))
    ]

    assert [] == [one for one, other in pairs if one is other and "Resource" not in one.__name__]


@pytest.mark.parametrize("name", ["missing", "chat.missing", "webhooks.missing", "_private"])
def test_other_names_are_absent(name: str) -> None:
    with pytest.raises(AttributeError):
        found(resources, name)


def test_webhooks_have_the_official_classes_and_those_of_messages() -> None:
    webhooks = import_module("openai_dual.resources.webhooks")

    assert webhooks.AsyncWebhooks is type(AsyncOpenAI(api_key="k").webhooks)
    assert "unwrap" in vars(webhooks.Webhooks)


def test_modules_are_imported_by_any_form_of_the_statement() -> None:
    code = (
        "from openai_dual.resources.chat import completions\n"
        "import openai_dual.resources.beta.threads.messages as messages\n"
        "from openai_dual.resources import AsyncFiles, files\n"
        "print(completions.AsyncCompletions.__name__, messages.AsyncMessages.__name__, files.AsyncFiles is AsyncFiles)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False, timeout=60)

    assert ("AsyncCompletions AsyncMessages True\n", "") == (done.stdout, done.stderr)
