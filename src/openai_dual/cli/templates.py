"""The template of a bulk run, from its options: an operation and its parameters, with placeholders for columns."""

from __future__ import annotations

import inspect
from collections.abc import Mapping
from typing import Any, Final

from ..redaction import find_keys
from .failures import UsageError
from .inputs import json_of, text_of
from .operations import tree, words_of
from .options import Option, Parsed
from .request import REVEALED
from .values import put

OPTIONS: Final = (
    Option("op", "operation that is called for each row, such as responses.create", "NAME"),
    Option("model", "model of the operation", "NAME", short="m"),
    Option("prompt-column", "column whose value is the prompt; the operation is responses.create unless given", "NAME"),
    Option("json", "parameters of the operation; {column} stands for the value of a row", "JSON|@FILE"),
    Option("set", "a parameter: path=TEXT, or path:=JSON", "PATH=VALUE", repeated=True),
)
USUAL: Final = "responses.create"
PROMPTS: Final[Mapping[str, str]] = {
    "responses.create": "input",
    "embeddings.create": "input",
    "moderations.create": "input",
    "completions.create": "prompt",
    "images.generate": "prompt",
    "videos.create": "prompt",
}
"""The parameters that have the prompt, by operation; that of a chat is the message of a user."""
CHAT: Final = "chat.completions.create"


def template_of(parsed: Parsed) -> Any:
    """Return the prepared request that the options describe; None without an operation. Raises `UsageError`."""
    parameters: dict[str, Any] = {}
    if (given := parsed.last("json")) is not None:
        parameters = json_of(text_of(given, "json"), "--json")
        if not isinstance(parameters, dict):
            raise UsageError("--json: expected an object of parameters", param="json")
    for text in parsed.all("set"):
        _set(text, parameters)
    if (model := parsed.last("model")) is not None:
        parameters["model"] = model
    name, column = parsed.last("op"), parsed.last("prompt-column")
    if column is not None:
        name = name or USUAL
        _prompt(name, column, parameters)
    if name is None and parameters:
        raise UsageError("bulk run: --json, --set and --model need --op NAME or --prompt-column", param="op")
    return None if name is None else call_of(name, parameters)


def _set(text: str, parameters: dict[str, Any]) -> None:
    path, equals, value = text.partition("=")
    if not equals or not path.strip(":"):
        raise UsageError(f"--set: expected path=TEXT or path:=JSON, got {path!r}", param="set")
    if find_keys(value):
        raise UsageError(f"--set {path}: {REVEALED}", param="set")
    content = text_of(value, "set")
    found = json_of(content, f"--set {path}=") if path.endswith(":") else content
    put(parameters, path.removesuffix(":").split("."), found, "set")


def _prompt(name: str, column: str, parameters: dict[str, Any]) -> None:
    """Add the prompt to *parameters*: the value of *column*."""
    from ..bulk.template import PLACE  # loads the runs

    place = f"{{{column}}}"
    if not (found := PLACE.fullmatch(place)) or not found[1]:
        raise UsageError(f"--prompt-column: expected the name of a column, got {column!r}", param="prompt-column")
    dotted = ".".join(words_of(name))
    if dotted == CHAT:
        parameters.setdefault("messages", []).append({"role": "user", "content": place})
    elif dotted in PROMPTS:
        parameters[PROMPTS[dotted]] = place
    else:
        raise UsageError(f"--prompt-column: {name} has no prompt; use --set PATH={place}", param="prompt-column")


def call_of(name: str, parameters: Mapping[str, Any]) -> Any:
    """Return the call of the operation *name*; parameters that it does not know are fields of the body."""
    operation = tree().get(words_of(name))
    if operation is None:
        raise UsageError(f"--op: there is no operation {name!r}; `openai-dual operations WORD` lists them", param="op")
    known = inspect.signature(operation.build).parameters
    extra = {key: value for key, value in parameters.items() if key not in known}
    more: dict[str, Any] = {"extra_body": extra} if extra else {}
    try:
        return operation.build(**{key: value for key, value in parameters.items() if key in known}, **more)
    except TypeError as error:
        raise UsageError(f"--op {name}: {str(error).partition('() ')[2] or error}", param="op") from None
