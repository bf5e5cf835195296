"""Types of requests: those of `retrieve_vector_store_file_batch`."""

from __future__ import annotations

from typing import Required

from .._call import CallKeywords


class RetrieveVectorStoreFileBatchParams(CallKeywords, total=False):
    """Keywords that the overloads of the operation share, with the settings of one call.

    - `vector_store_id`: id of the vector store
    """

    vector_store_id: Required[str]
