"""`ProvenanceDetectionResultApi`: `ProvenanceDetectionResultApi` in the description."""

from __future__ import annotations

from typing import Literal, TypeAlias

ProvenanceDetectionResultApi: TypeAlias = Literal["detected", "not_detected"] | str
