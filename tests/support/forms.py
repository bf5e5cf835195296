"""Read a multipart body with the standard library's parser: independent of the writer under test."""

from __future__ import annotations

from dataclasses import dataclass
from email import policy
from email.parser import BytesParser


@dataclass(frozen=True)
class Part:
    name: str
    filename: str | None
    content: bytes
    content_type: str | None


def parts(content_type: str, body: bytes) -> list[Part]:
    """Split *body* into its parts, in order."""
    head = f"Content-Type: {content_type}\r\nMIME-Version: 1.0\r\n\r\n".encode()
    message = BytesParser(policy=policy.HTTP).parsebytes(head + body)
    return [
        Part(
            name=str(part.get_param("name", header="content-disposition")),
            filename=part.get_filename(),
            content=bytes(part.get_payload(decode=True) or b""),
            content_type=part.get("content-type"),
        )
        for part in message.iter_parts()
    ]
