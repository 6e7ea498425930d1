# A host that gave no answer is asked again at once, and told so: it knows the repetition, and holds
# the amount once.

> admin cassette $MAXRETRIES=1
< PRC_OPERATION_SUCCESS RC_NONE
> clerk purchase ORDERNUMBER=1 AMOUNT=2587 PAYMENTAMOUNT=2587                  # gateway error 500
< PRC_OPERATION_SUCCESS RC_NONE
> clerk orders
= 1 PSPayment state=payment_deposited depositAmount=2587
@ 1 hold state=open
@ 1 repetition

# Without another try at once it is in doubt. The queries say why, and when the host is asked again.
> admin cassette $MAXRETRIES=0
< PRC_OPERATION_SUCCESS RC_NONE
> clerk purchase ORDERNUMBER=2 AMOUNT=2582 PAYMENTAMOUNT=2582                  # hangs up
< PRC_OPERATION_PENDING RC_HOST_ANSWER
> clerk QUERYPAYMENTS MERCHANTNUMBER={shop} ORDERNUMBER=2
= 1 PSAttempt kind=approve tries=1 reason=* nextTry=* deadline=*
> clerk orders ORDERNUMBER=2
= 1 PSAttempt

# Whoever is on duty need not wait for it. A clerk is not.
> clerk RETRYNOW MERCHANTNUMBER={shop} ORDERNUMBER=2 PAYMENTNUMBER=1
< PRC_AUTHORIZATION_ERROR RC_ACCESS
> admin cassette RETRYPAUSED=1
< PRC_OPERATION_SUCCESS RC_NONE
> admin QUERYCASSETTES CASSETTENAME=VisaNet
= 1 PSCassette retryPaused=1
> admin RETRYNOW MERCHANTNUMBER={shop} ORDERNUMBER=2 PAYMENTNUMBER=1
< PRC_OPERATION_SUCCESS RC_NONE
> admin RETRYNOW MERCHANTNUMBER={shop} ORDERNUMBER=2 PAYMENTNUMBER=1
< PRC_VERB_NOT_VALID_IN_PRESENT_STATE RC_PAYMENTNUMBER
> clerk orders ORDERNUMBER=2
= 1 PSPayment state=payment_deposited
= no PSAttempt
@ 2 hold state=open
