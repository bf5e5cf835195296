"""`ProvenanceDetectionResultApi`: `ProvenanceDetectionResultApi` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

if TYPE_CHECKING:
    pass

ProvenanceDetectionResultApi: TypeAlias = Literal["detected", "not_detected"] | str
