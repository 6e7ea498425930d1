# The host does not take an approval back: the payment stands as it did.

> clerk purchase ORDERNUMBER=1 AMOUNT=3000 PAYMENTAMOUNT=3000 DEPOSITFLAG=0
> admin reverse ORDERNUMBER=1 PAYMENTNUMBER=1 AMOUNT=1021                       # no action taken
< PRC_FINANCIAL_FAILURE RC_DECLINED
> admin reverse ORDERNUMBER=1 PAYMENTNUMBER=1 AMOUNT=1025                       # do not honour
< PRC_FINANCIAL_FAILURE RC_DECLINED
> admin reverse ORDERNUMBER=1 PAYMENTNUMBER=1 AMOUNT=1026                       # no such original
< PRC_FINANCIAL_FAILURE RC_INVALID
> admin reverse ORDERNUMBER=1 PAYMENTNUMBER=1 AMOUNT=1030                       # date error
< PRC_FINANCIAL_FAILURE RC_INVALID
> admin reverse ORDERNUMBER=1 PAYMENTNUMBER=1 AMOUNT=1034                       # duplicate
< PRC_FINANCIAL_FAILURE RC_INVALID
> admin reverse ORDERNUMBER=1 PAYMENTNUMBER=1 AMOUNT=1032                       # issuer not reached
< PRC_FINANCIAL_FAILURE RC_TRY_LATER
> admin reverse ORDERNUMBER=1 PAYMENTNUMBER=1 AMOUNT=1036                       # system error
< PRC_FINANCIAL_FAILURE RC_TRY_LATER
> admin reverse ORDERNUMBER=1 PAYMENTNUMBER=1 AMOUNT=1031                       # terminal not known
< PRC_FINANCIAL_FAILURE RC_HOST_SETUP

> clerk orders
= PSOrder unapprovedAmount=0
= PSPayment state=payment_approved approveAmount=3000 responseCode=00 reversalResponseCode=03
@ hold amount=3000 open=3000 state=open
@ 8 reversal original=0001

# All of it can still be deposited, and the batch knows of no reversal.
> clerk deposit ORDERNUMBER=1 PAYMENTNUMBER=1 AMOUNT=3000
< PRC_OPERATION_SUCCESS RC_NONE
> admin close BATCHNUMBER=1
< PRC_OPERATION_SUCCESS RC_NONE
@ detail sequence=0001 amount=3000 status=00

# By the amount that was approved, when nothing is to be left.
> clerk purchase ORDERNUMBER=2 AMOUNT=3021 PAYMENTAMOUNT=3021 DEPOSITFLAG=0
> admin reverse ORDERNUMBER=2 PAYMENTNUMBER=1 AMOUNT=0
< PRC_FINANCIAL_FAILURE RC_DECLINED

# "Already reversed" is what was asked for.
> clerk purchase ORDERNUMBER=3 AMOUNT=3000 PAYMENTAMOUNT=3000 DEPOSITFLAG=0
> admin reverse ORDERNUMBER=3 PAYMENTNUMBER=1 AMOUNT=1029
< PRC_OPERATION_SUCCESS RC_NONE
> clerk orders ORDERNUMBER=3
= PSPayment state=payment_approved approveAmount=1029 reversalResponseCode=79 reversalStatus=1
@ hold amount=3000 open=1029 state=reduced

# This host takes a second, different reversal for a mistake: what was left of the first one stays.
> admin reverse ORDERNUMBER=3 PAYMENTNUMBER=1 AMOUNT=0
< PRC_FINANCIAL_FAILURE RC_INVALID
> clerk orders ORDERNUMBER=3
= PSOrder unapprovedAmount=1971
= PSPayment state=payment_approved approveAmount=1029 reversalResponseCode=77 reversalStatus=1
> clerk deposit ORDERNUMBER=3 PAYMENTNUMBER=1 AMOUNT=1029
> admin close BATCHNUMBER=2
@ detail batch=002 amount=1029 status=10
