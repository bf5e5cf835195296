"""A sample for each operation: complete code with the arguments that the operation requires."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, Final

Schema = Mapping[str, Any]

TEXTS: Final = {
    "model": "gpt-4o-mini",
    "input": "Say hello.",
    "content": "Say hello.",
    "prompt": "A lighthouse in fog",
    "voice": "alloy",
    "email": "someone@example.com",
    "name": "example",
    "filename": "notes.txt",
    "mime_type": "text/plain",
    "url": "https://example.com/hook",
    "role": "user",
    "sdp": "v=0",
}
"""Values of texts by the name of their field."""
NUMBERS: Final = {"bytes": 1024, "start_time": 1767225600}
FILES: Final = {
    "image": ("image.png", b"\x89PNG"),
    "file": ("notes.txt", b"some notes"),
    "mask": ("mask.png", b"\x89PNG"),
}
USUAL: Final[Mapping[str, Sequence[str]]] = {
    "createResponse": ("model", "input"),
    "createbetaresponse": ("model", "input"),
    "createAgentSession": ("agent_id",),
}
"""Fields that an operation does not require, and nearly every caller passes."""


def sample(operation: Mapping[str, Any], schemas: Mapping[str, Schema]) -> str:
    """Return the code of a call of *operation*."""
    client = operation["client"]
    call = f"client.{client['name']}({_arguments(operation, schemas)})"
    lines = ["from openai_dual import OpenAI", "", "client = OpenAI()"]
    if "page" in client:
        lines += [f"for item in {call}:", "    print(item)"]
    elif operation["status"] == 204 or not operation["content"]:
        lines += [call]
    else:
        lines += [f"result = {call}", "print(result)"]
    return "\n".join(lines)


def _arguments(operation: Mapping[str, Any], schemas: Mapping[str, Schema]) -> str:
    positional = [*operation["client"].get("positional", ())]
    places = {each["name"]: f"{_prefix(each['name'])}_123" for each in operation["path_parameters"]}
    keywords = {name: value for name, value in places.items() if name not in positional}
    keywords |= {
        each["name"].removesuffix("[]"): _Values(schemas).value(each["schema"], each["name"])
        for each in operation["parameters"]
        if each["required"]
    }
    if operation["body"]:
        keywords |= _body(operation, schemas)
    given = [repr(places[name]) for name in positional if name in places]
    return ", ".join([*given, *(f"{name}={value!r}" for name, value in keywords.items())])


def formatted(samples: Mapping[str, str]) -> dict[str, str]:
    """Lay out *samples*, code by name, as ruff does, in lines of at most 88 characters."""
    with TemporaryDirectory() as folder:
        for name, code in samples.items():
            Path(folder, f"{name}.py").write_text(code, encoding="utf-8")
        options = ["--line-length", "88", "--no-cache", "--isolated", "--quiet"]
        command = [sys.executable, "-m", "ruff", "format", *options, folder]
        subprocess.run(command, check=True)  # noqa: S603 (our own command)
        return {name: Path(folder, f"{name}.py").read_text(encoding="utf-8") for name in samples}


def _body(operation: Mapping[str, Any], schemas: Mapping[str, Schema]) -> dict[str, Any]:
    content = operation["body"]["content"]
    values = _Values(schemas, is_form="multipart/form-data" in content)
    schema = values.resolved(next(iter(content.values())))
    usual = {name: values.value(schema["properties"][name], name) for name in USUAL.get(operation["id"], ())}
    return dict(values.value(schema, "")) | usual


def _prefix(name: str) -> str:
    return name.removesuffix("_id").removesuffix("_name") or "object"


class _Values:
    """Makes the smallest value of a schema, with words that say what a field is."""

    def __init__(self, schemas: Mapping[str, Schema], *, is_form: bool = False) -> None:
        self._schemas, self._is_form = schemas, is_form

    def value(self, schema: Schema, name: str) -> Any:
        """Return a value of *schema*, which the field *name* has."""
        schema = self.resolved(schema)
        if "const" in schema:
            return schema["const"]
        if values := schema.get("enum"):
            return next(each for each in values if each is not None)
        if members := schema.get("anyOf"):
            return self.value(self._simplest(members, name), name)
        return self._of_kind(schema, name)

    def resolved(self, schema: Schema) -> Schema:
        """Return *schema*, or the one that it refers to."""
        while "$ref" in schema:
            schema = self._schemas[schema["$ref"]]
        return schema

    def _simplest(self, members: list[Schema], name: str) -> Schema:
        kinds = [member.get("type") for member in members]
        return members[kinds.index("string")] if name in TEXTS and "string" in kinds else members[0]

    def _of_kind(self, schema: Schema, name: str) -> Any:
        match schema.get("type"):
            case "array":
                count = max(1, schema.get("minItems", 0))
                return [self.value(schema.get("items", {}), name.removesuffix("s"))] * count
            case "integer" | "number":
                return NUMBERS.get(name, max(1, schema.get("minimum", 1)))
            case "boolean":
                return True
            case "string":
                return self._text(schema, name)
            case _:
                return self._object(schema)

    def _text(self, schema: Schema, name: str) -> Any:
        if schema.get("format") == "binary" or (self._is_form and name in FILES):
            return FILES.get(name, FILES["file"])
        return TEXTS.get(name) or (f"{_prefix(name)}_123" if name.endswith("_id") else name or "text")

    def _object(self, schema: Schema) -> dict[str, Any]:
        properties = schema.get("properties", {})
        return {name: self.value(properties.get(name, {}), name) for name in schema.get("required", ())}
