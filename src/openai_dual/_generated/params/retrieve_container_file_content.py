"""Types of requests: those of `retrieve_container_file_content`."""

from __future__ import annotations

from typing import Required

from .._call import CallKeywords


class RetrieveContainerFileContentParams(CallKeywords, total=False):
    """Keywords that the overloads of the operation share, with the settings of one call.

    - `container_id`: id of the container
    """

    container_id: Required[str]
