"""`BetaEncryptedContentParam`: `BetaEncryptedContentParam` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypedDict

if TYPE_CHECKING:
    pass


class BetaEncryptedContentParam(TypedDict, total=False):
    """`BetaEncryptedContentParam`, as a request gives it."""

    type: Required[Literal["encrypted_content"]]
    encrypted_content: Required[str]
