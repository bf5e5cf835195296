"""Python names made of the names in a description. Pure."""

from __future__ import annotations

import keyword
import re


def identifier(text: str) -> str:
    """Make an identifier of a JSON key, path segment or parameter name: `self-harm/intent`, `from`, `ids[]`."""
    word = re.sub(r"\W+", "_", text.removesuffix("[]")).strip("_") or "value"
    word = re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "_", word).lower()
    return f"{word}_" if keyword.iskeyword(word) else f"_{word}" if word[0].isdigit() else word


def class_name(text: str) -> str:
    """Make a class name of a component's name: `create-foo_bar` is `CreateFooBar`; inner capitals stay."""
    name = "".join(word[0].upper() + word[1:] for word in re.split(r"[\W_]+", text) if word)
    return f"_{name}" if name[0].isdigit() else name


def module_name(name: str) -> str:
    """Make a module name of a class name: `OpenAIFile` is `openai_file`, `FileObject` is `file_object`."""
    text = re.sub(r"(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])", "_", name.replace("OpenAI", "Openai")).lower()
    return f"{text}_" if keyword.iskeyword(text) else text
