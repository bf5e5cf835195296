"""Types of requests: those of `retrieve_response`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from .._call import CallKeywords

if TYPE_CHECKING:
    from .._call import Omit
    from ..models.include_enum import IncludeEnum


class RetrieveResponseParams(CallKeywords, total=False):
    """Keywords that the overloads of the operation share, with the settings of one call.

    - `include`: extra fields to include in the response
    - `starting_after`: sequence number of the event after which the stream resumes
    - `include_obfuscation`: whether events are padded to hide their length
    """

    include: Sequence[IncludeEnum] | Omit
    starting_after: int | Omit
    include_obfuscation: bool | Omit
