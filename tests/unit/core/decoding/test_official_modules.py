"""Types at the paths of the official package, and classes under their official names."""

from __future__ import annotations

import importlib
import pickle
import subprocess
import sys
from typing import Any

import pytest

PLACES = [
    ("chat.chat_completion", "Choice"),
    ("chat.chat_completion_chunk", "ChoiceDelta"),
    ("chat.chat_completion_message_tool_call", "Function"),
    ("chat.completion_create_params", "CompletionCreateParamsBase"),
    ("chat.parsed_chat_completion", "ParsedChoice"),
    ("create_embedding_response", "Usage"),
    ("responses.response_output_item", "McpCall"),
    ("responses.response_input_param", "FunctionCallOutput"),
    ("responses.response_usage", "InputTokensDetails"),
]


@pytest.mark.parametrize(("module", "name"), PLACES)
def test_a_type_is_found_at_its_official_place(module: str, name: str) -> None:
    found = importlib.import_module(f"openai_dual.types.{module}")

    assert hasattr(found, name)
    assert name in dir(found)
    assert name in found.__all__


def test_every_name_of_the_table_can_be_imported() -> None:
    from openai_dual._generated._official import MODULES

    missing = [
        f"{module}.{name}"
        for module in ("chat.chat_completion", "chat.chat_completion_chunk", "responses.response", "completion_usage")
        for name in MODULES[module]
        if not hasattr(importlib.import_module(f"openai_dual.types.{module}"), name)
    ]

    assert [] == missing


def test_a_name_that_is_nowhere_is_an_attribute_error() -> None:
    module = importlib.import_module("openai_dual.types.chat.chat_completion")

    with pytest.raises(AttributeError, match="chat_completion' has no attribute 'Nothing'"):
        _ = module.Nothing


def test_modules_are_attributes_of_their_package() -> None:
    types = importlib.import_module("openai_dual.types")
    chat = importlib.import_module("openai_dual.types.chat")

    assert chat.chat_completion is importlib.import_module("openai_dual.types.chat.chat_completion")
    assert types.completion_usage.CompletionUsage is types.CompletionUsage


def test_classes_have_their_official_names() -> None:
    found: Any = importlib.import_module("openai_dual.types.chat.chat_completion_chunk")

    made = found.Choice(delta={"content": "a"}, index=0)

    assert "Choice(delta=ChoiceDelta(content='a'), index=0)" == repr(made)
    assert ("Choice", "Choice") == (found.Choice.__name__, found.Choice.__qualname__)
    assert made == pickle.loads(pickle.dumps(made))


def test_the_table_is_loaded_when_a_name_is_asked_for() -> None:
    code = (
        "import sys, openai_dual.types.chat.chat_completion; print('openai_dual._generated._official' in sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, timeout=60)

    assert "False" == done.stdout.strip()
