"""`FilePurpose`: `FilePurpose` in the description."""

from __future__ import annotations

from typing import Literal, TypeAlias

FilePurpose: TypeAlias = Literal["assistants", "batch", "fine-tune", "vision", "user_data", "evals"] | str
