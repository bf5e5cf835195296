"""Hand-written parts of generated answer classes, named in overrides/names.yaml under `mixins`.

Imports `content` and the errors.
"""

from __future__ import annotations

import os
from base64 import b64decode
from typing import Any

from ...errors import StructuredAnswerError
from .binary import replacing


class OutputText:
    """What a Responses answer says in words."""

    __slots__ = ()
    output: Any

    @property
    def output_text(self) -> str:
        """The text of all `output_text` parts of all messages, joined; empty if there are none."""
        return "".join(
            part.text or ""
            for item in self.output or ()
            if getattr(item, "type", None) == "message"
            for part in item.content or ()
            if getattr(part, "type", None) == "output_text"
        )


class ImageBytes:
    """An image that travels as base64, in `b64_json`."""

    __slots__ = ()
    b64_json: str | None

    @property
    def content(self) -> bytes:
        """The bytes of the image, decoded each time they are asked for.

        Raises `StructuredAnswerError` if it came as an address only, or is not base64.
        """
        if self.b64_json is None:
            raise StructuredAnswerError("The image came without its bytes: ask for b64_json, or load its url.", self)
        try:
            return b64decode(self.b64_json, validate=True)
        except (ValueError, TypeError) as error:
            raise StructuredAnswerError(f"The image is no base64: {error}", self) from error

    def save(self, path: str | os.PathLike[str]) -> None:
        """Write the image to the file *path*; what was there stays until all is written. Raises as `content`."""
        content = self.content
        with replacing(path) as file:
            file.write(content)
