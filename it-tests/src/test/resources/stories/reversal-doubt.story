# Nobody knows whether the host took an approval back: the payment is pending, and nothing else can
# be done with it.

> admin cassette $READTIMEOUT=2
< PRC_OPERATION_SUCCESS RC_NONE

> clerk purchase ORDERNUMBER=1 AMOUNT=3000 PAYMENTAMOUNT=3000 DEPOSITFLAG=0
> admin reverse ORDERNUMBER=1 PAYMENTNUMBER=1 AMOUNT=1041                       # silence
< PRC_OPERATION_PENDING RC_HOST_ANSWER
> clerk orders ORDERNUMBER=1
= PSOrder state=order_refundable unapprovedAmount=0 approvesAllowed=0
= PSPayment state=payment_pending approveAmount=3000 depositAmount=0
> clerk QUERYPAYMENTS MERCHANTNUMBER={shop} STATE=payment_pending
= 1 PSPayment orderNumber=1 approveAmount=3000
> clerk orders ORDERNUMBER=1
= PSPayment state=payment_pending approveAmount=3000

> clerk deposit ORDERNUMBER=1 PAYMENTNUMBER=1 AMOUNT=1041
< PRC_VERB_NOT_VALID_IN_PRESENT_STATE RC_PAYMENTNUMBER
> admin reverse ORDERNUMBER=1 PAYMENTNUMBER=1 AMOUNT=1041
< PRC_OPERATION_PENDING RC_HOST_ANSWER
> admin reverse ORDERNUMBER=1 PAYMENTNUMBER=1 AMOUNT=1000
< PRC_VERB_NOT_VALID_IN_PRESENT_STATE RC_PAYMENTNUMBER
> admin CANCELORDER MERCHANTNUMBER={shop} ORDERNUMBER=1
< PRC_VERB_NOT_VALID_IN_PRESENT_STATE RC_PAYMENTNUMBER
> clerk approve ORDERNUMBER=1 PAYMENTNUMBER=2 AMOUNT=1000
< PRC_PARAMETER_VALUE_ERROR RC_AMOUNT
@ hold amount=3000 open=1041 state=reduced
@ 1 reversal

# Garbled, cut off, late, lost on the way, or in a code that nobody knows.
> clerk purchase ORDERNUMBER=2 AMOUNT=3042 PAYMENTAMOUNT=3042 DEPOSITFLAG=0
> admin reverse ORDERNUMBER=2 PAYMENTNUMBER=1 AMOUNT=0                          # hangs up
< PRC_OPERATION_PENDING RC_HOST_ANSWER
> clerk purchase ORDERNUMBER=3 AMOUNT=3043 PAYMENTAMOUNT=3043 DEPOSITFLAG=0
> admin reverse ORDERNUMBER=3 PAYMENTNUMBER=1 AMOUNT=0                          # half a frame
< PRC_OPERATION_PENDING RC_HOST_ANSWER
> clerk purchase ORDERNUMBER=4 AMOUNT=3044 PAYMENTAMOUNT=3044 DEPOSITFLAG=0
> admin reverse ORDERNUMBER=4 PAYMENTNUMBER=1 AMOUNT=0                          # too late
< PRC_OPERATION_PENDING RC_HOST_ANSWER
> clerk purchase ORDERNUMBER=5 AMOUNT=3045 PAYMENTAMOUNT=3045 DEPOSITFLAG=0
> admin reverse ORDERNUMBER=5 PAYMENTNUMBER=1 AMOUNT=0                          # wrong LRC
< PRC_OPERATION_PENDING RC_HOST_ANSWER
> clerk purchase ORDERNUMBER=6 AMOUNT=3046 PAYMENTAMOUNT=3046 DEPOSITFLAG=0
> admin reverse ORDERNUMBER=6 PAYMENTNUMBER=1 AMOUNT=0                          # wrong parity
< PRC_OPERATION_PENDING RC_HOST_ANSWER
> clerk purchase ORDERNUMBER=7 AMOUNT=3047 PAYMENTAMOUNT=3047 DEPOSITFLAG=0
> admin reverse ORDERNUMBER=7 PAYMENTNUMBER=1 AMOUNT=0                          # gateway error 500
< PRC_OPERATION_PENDING RC_HOST_ANSWER
> clerk purchase ORDERNUMBER=8 AMOUNT=3048 PAYMENTAMOUNT=3048 DEPOSITFLAG=0
> admin reverse ORDERNUMBER=8 PAYMENTNUMBER=1 AMOUNT=0                          # gateway: no host
< PRC_OPERATION_PENDING RC_HOST_ANSWER
> clerk purchase ORDERNUMBER=9 AMOUNT=3027 PAYMENTAMOUNT=3027 DEPOSITFLAG=0
> admin reverse ORDERNUMBER=9 PAYMENTNUMBER=1 AMOUNT=0                          # code nobody knows
< PRC_OPERATION_PENDING RC_HOST_ANSWER
> clerk purchase ORDERNUMBER=10 AMOUNT=3049 PAYMENTAMOUNT=3049 DEPOSITFLAG=0
> admin reverse ORDERNUMBER=10 PAYMENTNUMBER=1 AMOUNT=0                         # twice: as good as once
< PRC_OPERATION_SUCCESS RC_NONE

> clerk orders
= 10 PSOrder state=order_refundable
= 9 PSOrder unapprovedAmount=0
= 9 PSPayment state=payment_pending depositAmount=0
= 1 PSPayment state=payment_void orderNumber=10
@ 7 hold state=reversed
@ 2 hold state=open
@ 1 hold state=reduced
