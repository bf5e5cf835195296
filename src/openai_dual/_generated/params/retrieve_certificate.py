"""Types of requests: those of `retrieve_certificate`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal

from .._call import CallKeywords

if TYPE_CHECKING:
    from .._call import Omit


class RetrieveCertificateParams(CallKeywords, total=False):
    """Keywords that the overloads of the operation share, with the settings of one call.

    - `include`: extra fields to include in the response
    """

    include: Sequence[Literal["content"]] | Omit
