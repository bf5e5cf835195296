"""Workload identities: credentials of a program by where it runs, in the place of an API key.

`OpenAI(workload_identity=...)` exchanges a token of the platform for a short-lived one of OpenAI.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._lazy import lazy_names

if TYPE_CHECKING:
    from .shapes import SubjectTokenProvider as SubjectTokenProvider
    from .shapes import SubjectTokenWorkloadIdentity as SubjectTokenWorkloadIdentity
    from .shapes import WorkloadIdentity as WorkloadIdentity
    from .shapes import X509WorkloadIdentity as X509WorkloadIdentity
    from .shapes import x509_workload_identity as x509_workload_identity
    from .subject_tokens import azure_managed_identity_token_provider as azure_managed_identity_token_provider
    from .subject_tokens import gcp_id_token_provider as gcp_id_token_provider
    from .subject_tokens import k8s_service_account_token_provider as k8s_service_account_token_provider
    from .workload import WorkloadIdentityAuth as WorkloadIdentityAuth

__all__ = [
    "SubjectTokenProvider",
    "SubjectTokenWorkloadIdentity",
    "WorkloadIdentity",
    "WorkloadIdentityAuth",
    "X509WorkloadIdentity",
    "azure_managed_identity_token_provider",
    "gcp_id_token_provider",
    "k8s_service_account_token_provider",
    "x509_workload_identity",
]

__getattr__ = lazy_names(
    __name__,
    {
        "SubjectTokenProvider": "shapes",
        "SubjectTokenWorkloadIdentity": "shapes",
        "WorkloadIdentity": "shapes",
        "WorkloadIdentityAuth": "workload",
        "X509WorkloadIdentity": "shapes",
        "azure_managed_identity_token_provider": "subject_tokens",
        "gcp_id_token_provider": "subject_tokens",
        "k8s_service_account_token_provider": "subject_tokens",
        "x509_workload_identity": "shapes",
    },
)
