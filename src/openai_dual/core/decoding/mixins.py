"""Hand-written parts of generated response classes, named in overrides/names.yaml under `mixins`."""

from __future__ import annotations

import os
from base64 import b64decode
from typing import Any

from ...errors import StructuredAnswerError
from .binary import replacing


class ResourceEvent:
    """A webhook message: an object has reached its final state; `data.id` is the id of the object."""

    __slots__ = ()


class ResourceData:
    """The object that a webhook message is about."""

    __slots__ = ()
    id: str


class SIPHeader:
    """One header of an incoming call."""

    __slots__ = ()
    name: str
    value: str


class OutputText:
    """The text of a response of the Responses API."""

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
    """An image whose bytes are base64 in `b64_json`."""

    __slots__ = ()
    b64_json: str | None

    @property
    def content(self) -> bytes:
        """The bytes of the image, decoded on each access.

        Raises `StructuredAnswerError` if the response has a URL only, or invalid base64.
        """
        if self.b64_json is None:
            raise StructuredAnswerError(
                "The image has a URL and no bytes: request b64_json, or download the URL.", self
            )
        try:
            return b64decode(self.b64_json, validate=True)
        except (ValueError, TypeError) as error:
            raise StructuredAnswerError(f"The image is not valid base64: {error}", self) from error

    def save(self, path: str | os.PathLike[str]) -> None:
        """Write the image to the file *path*, which is replaced once all is written. Raises the errors of `content`."""
        content = self.content
        with replacing(path) as file:
            file.write(content)
