"""The parser of openapi-python-client as a gate: every operation must come through it without an error or a warning.

The only module that knows the parser. Its messages are made readable here.
"""

from __future__ import annotations

import re
from collections.abc import Generator, Iterable
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from openapi_python_client.config import Config, ConfigFile, MetaType
from openapi_python_client.parser import GeneratorData
from openapi_python_client.parser.errors import GeneratorError, ParseError
from openapi_python_client.schema import OpenAPI
from openapi_python_client.schema.untrusted_string import UntrustedString
from pydantic import ValidationError

from .description.schemas import actions, pointer_text
from .errors import DescriptionError


def check(document: dict[str, Any]) -> None:
    """Parse the normalised *document*; refuse it, naming places and reasons, if an operation does not come through."""
    with _readable_strings():
        data = GeneratorData.from_dict(document, config=_configuration())
        if isinstance(data, GeneratorError):
            raise _refusal(document, data)
        tags = data.endpoint_collections_by_tag.values()
        problems = [*data.errors, *(error for tag in tags for error in tag.parse_errors)]
        if problems:
            raise DescriptionError("", "the parser reports " + "; ".join(dict.fromkeys(map(_message, problems))))
    parsed = {(one.method, one.path.get_untrusted_value()) for tag in tags for one in tag.endpoints}
    _check_complete(document, parsed)


def _configuration() -> Config:
    """Return the parser's settings; it writes nothing, the paths stand for none."""
    return Config.from_sources(
        config_file=ConfigFile(literal_enums=True, post_hooks=[], class_overrides={}),
        meta_type=MetaType.NONE,
        document_source=Path("openapi.yaml"),
        file_encoding="utf-8",
        overwrite=False,
        output_path=None,
    )


def _refusal(document: dict[str, Any], error: GeneratorError) -> DescriptionError:
    """Say where the parser found what it does not take; its own message names classes of its own."""
    try:
        OpenAPI.model_validate(document)
    except ValidationError as refused:
        first = refused.errors()[0]
        return DescriptionError(_place(document, first["loc"]), f"expected what the parser takes: {first['msg']}")
    return DescriptionError("", f"the parser refuses it: {_message(error)}")


def _place(document: Any, steps: Iterable[str | int]) -> str:
    """Return the pointer of the keys among *steps*; the others are names that the parser gives its own forms."""
    found: list[str] = []
    node = document
    for step in steps:
        inner: Any = dict(enumerate(node)) if isinstance(node, list) else node
        if isinstance(inner, dict) and step in inner:
            found.append(str(step))
            node = inner[step]
    return pointer_text(tuple(found))


def _check_complete(document: dict[str, Any], parsed: set[tuple[str, str]]) -> None:
    there = {(action.method, action.path) for action in actions(document)}
    if missing := sorted(there - parsed):
        method, path = missing[0]
        raise DescriptionError(f"/paths/{path}/{method}", f"the parser lost {len(missing)} operations, this the first")


def _message(error: ParseError | GeneratorError) -> str:
    text = " ".join(filter(None, (error.header, error.detail)))
    return re.sub(r"\s+", " ", text).strip()


@contextmanager
def _readable_strings() -> Generator[None]:
    """Let the parser's guarded strings show their text in messages while it works."""
    before = UntrustedString.__repr__
    UntrustedString.__repr__ = _shown  # type: ignore[method-assign, assignment]  # in messages only
    try:
        yield
    finally:
        UntrustedString.__repr__ = before  # type: ignore[method-assign]  # as it was


def _shown(text: UntrustedString) -> str:
    return repr(text.get_untrusted_value())
