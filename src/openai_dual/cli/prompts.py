"""The parts of a question: attached files, messages, and the schema of the response."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any, Final, NamedTuple

from .failures import UsageError
from .inputs import bytes_of, json_of, text_of

TYPES: Final = {
    "": "string",
    "str": "string",
    "string": "string",
    "int": "integer",
    "integer": "integer",
    "float": "number",
    "number": "number",
    "bool": "boolean",
    "boolean": "boolean",
}
_FIELD: Final = re.compile(r"\s*(\w+)(?:\s+(\w+)(\[\])?)?\s*(?::\s*(.+?))?\s*")


class Content(NamedTuple):
    """An attachment: its kind (image, file or text), its name, and its text, URL or data URL."""

    kind: str
    name: str
    data: str


def contents_of(attached: list[str]) -> list[Content]:
    """Read the *attached* files; an address of the web is an image. Raises `UsageError`."""
    return [_content(each.removeprefix("@")) for each in attached]


def _content(path: str) -> Content:
    if path.startswith(("http://", "https://")):
        return Content("image", path, path)
    from base64 import b64encode  # most questions have no attachment

    from ..core.request.mime import content_type

    data, name = bytes_of(path, "attach"), Path(path).name
    kind = content_type(name)
    url = f"data:{kind};base64,{b64encode(data).decode()}"
    if kind.startswith("image/"):
        return Content("image", name, url)
    if kind == "application/pdf":
        return Content("file", name, url)
    try:
        return Content("text", name, data.decode("utf-8-sig"))
    except UnicodeDecodeError:
        raise UsageError(f"--attach: {path!r} is neither an image, a PDF, nor UTF-8 text", param="attach") from None


def response_input(question: str, contents: list[Content]) -> Any:
    """Return the input of a response: the text alone if nothing is attached."""
    if not contents:
        return question
    parts = [_response_part(each) for each in contents]
    return [{"role": "user", "content": [{"type": "input_text", "text": question}, *parts]}]


def _response_part(content: Content) -> dict[str, Any]:
    match content.kind:
        case "image":
            return {"type": "input_image", "image_url": content.data, "detail": "auto"}
        case "file":
            return {"type": "input_file", "filename": content.name, "file_data": content.data}
        case _:
            return {"type": "input_text", "text": f"{content.name}:\n{content.data}"}


def chat_messages(question: str, instructions: str | None, contents: list[Content]) -> list[dict[str, Any]]:
    """Return the messages of a chat."""
    parts = [_chat_part(each) for each in contents]
    content: Any = [{"type": "text", "text": question}, *parts] if parts else question
    system = [] if instructions is None else [{"role": "system", "content": instructions}]
    return [*system, {"role": "user", "content": content}]


def _chat_part(content: Content) -> dict[str, Any]:
    match content.kind:
        case "image":
            return {"type": "image_url", "image_url": {"url": content.data}}
        case "file":
            return {"type": "file", "file": {"filename": content.name, "file_data": content.data}}
        case _:
            return {"type": "text", "text": f"{content.name}:\n{content.data}"}


def schema_of(text: str) -> dict[str, Any]:
    """Return the format of a response by *text*: JSON, `@file`, or fields such as `name, age int, tags str[]: labels`.

    A schema that is written as fields is strict. Raises `UsageError`.
    """
    content = text_of(text, "schema").strip()
    if not content.startswith("{"):
        return {"name": "response", "schema": _object(content), "strict": True}
    schema: dict[str, Any] = json_of(content, "--schema")
    if isinstance(schema.get("schema"), dict):
        return {"name": "response"} | schema
    return {"name": "response", "schema": schema, "strict": _is_strict(schema)}


def _is_strict(schema: Any) -> bool:
    """Return whether the service accepts *schema* as strict: each object lists its fields, and requires them all."""
    if isinstance(schema, list):
        return all(map(_is_strict, schema))
    if not isinstance(schema, dict):
        return True
    properties = schema.get("properties")
    if schema.get("type") == "object" or isinstance(properties, dict):
        listed = properties if isinstance(properties, dict) else {}
        if schema.get("additionalProperties") is not False or set(schema.get("required", ())) != set(listed):
            return False
    return all(map(_is_strict, schema.values()))


def _object(text: str) -> dict[str, Any]:
    properties: dict[str, Any] = {}
    for field in text.split(","):
        found = _FIELD.fullmatch(field)
        if found is None or (found[2] or "") not in TYPES:
            known = ", ".join(name for name in TYPES if len(name) in range(1, 6))
            raise UsageError(f"--schema: expected 'name' or 'name TYPE' (of {known}), got {field.strip()!r}")
        name, kind, many, about = found.groups()
        schema: dict[str, Any] = {"type": TYPES[kind or ""]}
        schema = {"type": "array", "items": schema} if many else schema
        properties[name] = schema | ({"description": about} if about else {})
    return {"type": "object", "properties": properties, "required": [*properties], "additionalProperties": False}
