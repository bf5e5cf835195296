"""Types of requests: those of `retrieve_beta_response`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal

from .._call import CallKeywords

if TYPE_CHECKING:
    from .._call import Omit
    from ..models.beta_include_enum import BetaIncludeEnum


class RetrieveBetaResponseParams(CallKeywords, total=False):
    """Keywords that the overloads of the operation share, with the settings of one call.

    - `include`: extra fields to include in the response
    - `starting_after`: sequence number of the event after which the stream resumes
    - `include_obfuscation`: whether events are padded to hide their length
    - `betas`: preview features to enable
    """

    include: Sequence[BetaIncludeEnum] | Omit
    starting_after: int | Omit
    include_obfuscation: bool | Omit
    betas: Sequence[Literal["responses_multi_agent=v1"] | str] | Omit
