"""`AttachmentType`: `AttachmentType` in the description."""

from __future__ import annotations

from typing import Literal, TypeAlias

AttachmentType: TypeAlias = Literal["image", "file"] | str
