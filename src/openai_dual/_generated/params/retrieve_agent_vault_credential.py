"""Types of requests: those of `retrieve_agent_vault_credential`."""

from __future__ import annotations

from typing import Required

from .._call import CallKeywords


class RetrieveAgentVaultCredentialParams(CallKeywords, total=False):
    """Keywords that the overloads of the operation share, with the settings of one call.

    - `vault_id`: id of the vault
    """

    vault_id: Required[str]
