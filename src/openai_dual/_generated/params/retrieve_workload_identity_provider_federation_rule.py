"""Types of requests: those of `retrieve_workload_identity_provider_federation_rule`."""

from __future__ import annotations

from typing import Required

from .._call import CallKeywords


class RetrieveWorkloadIdentityProviderFederationRuleParams(CallKeywords, total=False):
    """Keywords that the overloads of the operation share, with the settings of one call.

    - `workload_identity_provider_id`: id of the workload identity provider
    """

    workload_identity_provider_id: Required[str]
