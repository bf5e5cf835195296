"""`Annotation`: `Annotation` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from .._model import tagged
from . import to_model

if TYPE_CHECKING:
    from .._model import Unknown
    from .container_file_citation_body import ContainerFileCitationBody
    from .file_citation_body import FileCitationBody
    from .file_path import FilePath
    from .url_citation_body import UrlCitationBody

Annotation: TypeAlias = "FileCitationBody | UrlCitationBody | ContainerFileCitationBody | FilePath | Unknown"

decode = tagged(
    "type",
    {
        "file_citation": to_model("file_citation_body", "FileCitationBody"),
        "url_citation": to_model("url_citation_body", "UrlCitationBody"),
        "container_file_citation": to_model("container_file_citation_body", "ContainerFileCitationBody"),
        "file_path": to_model("file_path", "FilePath"),
    },
)
"""Decode a value of this type."""
