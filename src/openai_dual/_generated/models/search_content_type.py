"""`SearchContentType`: `SearchContentType` in the description."""

from __future__ import annotations

from typing import Literal, TypeAlias

SearchContentType: TypeAlias = Literal["text", "image"] | str
