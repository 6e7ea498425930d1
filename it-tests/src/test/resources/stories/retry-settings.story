# How a silent host is asked again: what is refused, what is advised against, and what is kept.

> admin cassette $READTIMEOUT=30 $MAXRETRIES=6
< PRC_INVALID_PARAMETER_COMBINATION $MAXRETRIES
= PSApiResult merchantMessage="$MAXRETRIES times $READTIMEOUT comes to 180 seconds; it has to stay below 180, three minutes."
> admin cassette $MAXRETRIES=6
< PRC_INVALID_PARAMETER_COMBINATION $MAXRETRIES
> admin cassette $READTIMEOUT=89 $MAXRETRIES=2 $ATTEMPTINTERVAL=60 $MAXATTEMPTS=3
< PRC_OPERATION_SUCCESS RC_NONE
= PSApiResult merchantMessage="$READTIMEOUT is 89 seconds; 30 or less is advised, since every command waits as long for a silent host."
> admin cassette $MAXRETRIES=3
< PRC_INVALID_PARAMETER_COMBINATION $MAXRETRIES
> admin QUERYCASSETTES CASSETTENAME=VisaNet
= 1 PSCassette readTimeout=89 maxRetries=2 attemptInterval=60 maxAttempts=3

> admin cassette $READTIMEOUT=30 $MAXRETRIES=1 $ATTEMPTINTERVAL=300 $MAXATTEMPTS=12
< PRC_OPERATION_SUCCESS RC_NONE
= no PSApiResult merchantMessage=*

# A large sum is put to the host, which says whether it takes it.
> clerk purchase ORDERNUMBER=1 AMOUNT=99991000 PAYMENTAMOUNT=99991000
< PRC_AUTO_APPROVE_FAILED RC_DECLINED
> clerk orders
= 1 PSPayment state=payment_declined
@ no hold
