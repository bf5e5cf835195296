"""`AnnotationDelta`: `AnnotationDelta` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from .._model import tagged
from . import to_model

if TYPE_CHECKING:
    from .._model import Unknown
    from .file_citation_delta_annotation import FileCitationDeltaAnnotation
    from .file_path_delta_annotation import FilePathDeltaAnnotation

AnnotationDelta: TypeAlias = "FileCitationDeltaAnnotation | FilePathDeltaAnnotation | Unknown"

decode = tagged(
    "type",
    {
        "file_citation": to_model("file_citation_delta_annotation", "FileCitationDeltaAnnotation"),
        "file_path": to_model("file_path_delta_annotation", "FilePathDeltaAnnotation"),
    },
)
"""Decode a value of this type."""
