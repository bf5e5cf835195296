"""Write interactions as the text of a cassette: readable, and exact to the byte.

JSON bodies are written as YAML with the style that restores their bytes; other text as a block if that keeps every
character; the rest as base64.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, Final

import yaml

from . import jsons
from .reading import Interaction

VERSION: Final = 1

HEAD: Final = f"version: {VERSION}\nby: openai-dual\n"
"""The first line of this package's cassettes."""


def write(interactions: Iterable[Interaction]) -> str:
    """Return the text of a cassette with *interactions*."""
    document = {"interactions": [_entry(each) for each in interactions]}
    return HEAD + yaml.dump(document, Dumper=_Dumper, allow_unicode=True, width=1 << 30, sort_keys=False)


def _entry(interaction: Interaction) -> dict[str, Any]:
    request, response, recorded = interaction
    day = {} if recorded is None else {"recorded": recorded}
    sent = {
        "method": request.method,
        "uri": request.uri,
        "headers": dict(sorted(request.headers.items())),
        **_fields(request.body or b""),
    }
    answered = {
        "status": response["status"],
        "headers": {name: _brief(values) for name, values in sorted(response["headers"].items())},
        **_fields(response["body"]["string"]),
    }
    return {**day, "request": sent, "response": answered}


def _brief(values: list[str]) -> str | list[str]:
    return values[0] if len(values) == 1 else values


def _fields(body: bytes) -> dict[str, Any]:
    if not body:
        return {}
    try:
        text = body.decode()
    except UnicodeDecodeError:
        return {"body": body}
    if (found := jsons.parse(text)) is None:
        return {"body": text}
    value, style = found
    return {"parsed_body": value} | ({} if style == jsons.DEFAULT else {"body_style": style})


class _Dumper(yaml.SafeDumper):
    """A YAML dumper: text of several lines as a block if that keeps every character; no references."""

    def ignore_aliases(self, data: Any) -> bool:  # noqa: ARG002 (the name that PyYAML gives it)
        return True


_TROUBLE: Final = ("\r", "\x85", "\u2028", "\u2029", "\ufeff", "\t", " \n")
"""Characters that only a quoted scalar keeps or shows."""


def _represent_text(dumper: yaml.SafeDumper, text: str) -> yaml.ScalarNode:
    style = None
    if any(each in text for each in _TROUBLE):
        style = '"'
    elif "\n" in text and not text.startswith((" ", "\n")):
        style = "|"
    return dumper.represent_scalar("tag:yaml.org,2002:str", text, style=style)


_Dumper.add_representer(str, _represent_text)
