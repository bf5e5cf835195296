"""`CreateModerationRequestInputItemImageUrlImageUrlParam`: `CreateModerationRequestInputItemImageUrlImageUrl` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, Required, TypedDict

if TYPE_CHECKING:
    pass


class CreateModerationRequestInputItemImageUrlImageUrlParam(TypedDict, total=False):
    """`CreateModerationRequestInputItemImageUrlImageUrl`, as a request gives it."""

    url: Required[str]
