# Where buyers may come back to: hosts, kept for each user (decision 52).

> admin SETRETURNDOMAIN USER={clerk} RETURNDOMAIN=Shop.Example Returndomain=shop.example:8443
> admin QUERYUSERS USER={clerk}
= 1 PSUser "returnDomains=shop.example shop.example:8443"

# A clerk does not say himself where his shop is.
> clerk SETRETURNDOMAIN USER={clerk} RETURNDOMAIN=thief.example
< PRC_AUTHORIZATION_ERROR RC_ACCESS

# Neither a whole address nor a pattern, and what is wrong with one leaves all as they were.
> admin SETRETURNDOMAIN USER={clerk} RETURNDOMAIN=other.example Returndomain=https://shop.example
< PRC_PARAMETER_FORMAT_ERROR RC_RETURNDOMAIN
> admin SETRETURNDOMAIN USER={clerk} RETURNDOMAIN=shop.example/buy
< PRC_PARAMETER_FORMAT_ERROR RC_RETURNDOMAIN
> admin SETRETURNDOMAIN USER={clerk} RETURNDOMAIN=*.example
< PRC_PARAMETER_FORMAT_ERROR RC_RETURNDOMAIN
> admin SETRETURNDOMAIN USER={clerk} RETURNDOMAIN=shop.example:0
< PRC_PARAMETER_FORMAT_ERROR RC_RETURNDOMAIN
> admin SETRETURNDOMAIN USER=stranger{shop} RETURNDOMAIN=shop.example
< PRC_UNDEFINED_OBJECT RC_USER
> admin QUERYUSERS USER={clerk}
= 1 PSUser "returnDomains=shop.example shop.example:8443"

# None takes them away.
> admin SETRETURNDOMAIN USER={clerk}
> admin QUERYUSERS USER={clerk}
= no PSUser returnDomains=*
