# A host that cannot show the right certificate, or is not there, is told nothing.

> admin cassette $TRUSTEDCERTIFICATE={strangers-authority}
< PRC_OPERATION_SUCCESS RC_NONE
> clerk purchase ORDERNUMBER=1 AMOUNT=2500 PAYMENTAMOUNT=2500
< PRC_OPERATION_PENDING RC_HOST_ANSWER
@ no hold
@ no no-hold

> admin cassette $TRUSTEDCERTIFICATE={authority} $PORT={free-port}
< PRC_OPERATION_SUCCESS RC_NONE
> clerk purchase ORDERNUMBER=2 AMOUNT=2500 PAYMENTAMOUNT=2500
< PRC_OPERATION_PENDING RC_HOST_ANSWER

> clerk orders
= 2 PSPayment state=payment_pending
@ no hold
