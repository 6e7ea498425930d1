# The host's answer is not known: the payment is pending, never declined, and never sent twice.

> admin cassette $READTIMEOUT=2
< PRC_OPERATION_SUCCESS RC_NONE

> clerk purchase ORDERNUMBER=1 AMOUNT=2577 PAYMENTAMOUNT=2577                  # code nobody knows
< PRC_OPERATION_PENDING RC_HOST_ANSWER
> clerk purchase ORDERNUMBER=2 AMOUNT=2581 PAYMENTAMOUNT=2581                  # silence
< PRC_OPERATION_PENDING RC_HOST_ANSWER
> clerk purchase ORDERNUMBER=3 AMOUNT=2582 PAYMENTAMOUNT=2582                  # hangs up
< PRC_OPERATION_PENDING RC_HOST_ANSWER
> clerk purchase ORDERNUMBER=4 AMOUNT=2583 PAYMENTAMOUNT=2583                  # half a frame
< PRC_OPERATION_PENDING RC_HOST_ANSWER
> clerk purchase ORDERNUMBER=5 AMOUNT=2584 PAYMENTAMOUNT=2584                  # too late
< PRC_OPERATION_PENDING RC_HOST_ANSWER
> clerk purchase ORDERNUMBER=6 AMOUNT=2585 PAYMENTAMOUNT=2585                  # wrong LRC
< PRC_OPERATION_PENDING RC_HOST_ANSWER
> clerk purchase ORDERNUMBER=7 AMOUNT=2586 PAYMENTAMOUNT=2586                  # wrong parity
< PRC_OPERATION_PENDING RC_HOST_ANSWER
> clerk purchase ORDERNUMBER=8 AMOUNT=2587 PAYMENTAMOUNT=2587                  # gateway error 500
< PRC_OPERATION_PENDING RC_HOST_ANSWER
> clerk purchase ORDERNUMBER=9 AMOUNT=2594 PAYMENTAMOUNT=2594                  # "a duplicate"
< PRC_OPERATION_PENDING RC_HOST_ANSWER
> clerk purchase ORDERNUMBER=10 AMOUNT=2588 PAYMENTAMOUNT=2588                 # gateway: no host
< PRC_OPERATION_PENDING RC_HOST_ANSWER

> clerk orders
= 10 PSOrder state=order_refundable unapprovedAmount=0 approvesAllowed=0
= 10 PSPayment state=payment_pending depositAmount=0
> clerk batches
= no PSBatch
@ 7 hold state=open
@ 2 no-hold

# What may have been approved is not approved a second time.
> clerk approve ORDERNUMBER=2 PAYMENTNUMBER=2 AMOUNT=2500
< PRC_PARAMETER_VALUE_ERROR RC_AMOUNT
> clerk deposit ORDERNUMBER=2 PAYMENTNUMBER=1 AMOUNT=2500
< PRC_VERB_NOT_VALID_IN_PRESENT_STATE RC_PAYMENTNUMBER
@ 7 hold
