# What was approved is taken back at the host, wholly or in part, before it is settled.

> clerk purchase ORDERNUMBER=1 AMOUNT=3000 PAYMENTAMOUNT=3000 DEPOSITFLAG=0
> clerk reverse ORDERNUMBER=1 PAYMENTNUMBER=1 AMOUNT=0
< PRC_AUTHORIZATION_ERROR RC_ACCESS
> admin reverse ORDERNUMBER=1 PAYMENTNUMBER=1 AMOUNT=0
< PRC_OPERATION_SUCCESS RC_NONE
> clerk orders
= PSOrder state=order_refundable approvesAllowed=1 unapprovedAmount=3000
= PSPayment state=payment_void depositAmount=0 responseCode=00 reversalResponseCode=00
@ 1 hold sequence=0001 amount=3000 open=0 state=reversed
@ 1 reversal sequence=0002 original=0001 left=0 code=00

# What is void is neither deposited nor taken back, and its order can be canceled.
> clerk deposit ORDERNUMBER=1 PAYMENTNUMBER=1 AMOUNT=3000
< PRC_VERB_NOT_VALID_IN_PRESENT_STATE RC_PAYMENTNUMBER
> admin reverse ORDERNUMBER=1 PAYMENTNUMBER=1 AMOUNT=1
< PRC_VERB_NOT_VALID_IN_PRESENT_STATE RC_PAYMENTNUMBER
> clerk QUERYPAYMENTS MERCHANTNUMBER={shop} STATE=payment_void
= 1 PSPayment orderNumber=1 paymentNumber=1
> admin CANCELORDER MERCHANTNUMBER={shop} ORDERNUMBER=1
< PRC_OPERATION_SUCCESS RC_NONE

# A part is taken back: the rest is approved, and only the rest can be deposited.
> clerk purchase ORDERNUMBER=2 AMOUNT=3000 PAYMENTAMOUNT=3000 DEPOSITFLAG=0
> admin reverse ORDERNUMBER=2 PAYMENTNUMBER=1 AMOUNT=3001
< PRC_PARAMETER_VALUE_ERROR RC_AMOUNT
> admin reverse ORDERNUMBER=2 PAYMENTNUMBER=1 AMOUNT=-1
< PRC_PARAMETER_VALUE_ERROR RC_AMOUNT
> admin reverse ORDERNUMBER=2 PAYMENTNUMBER=1 AMOUNT=1200
< PRC_OPERATION_SUCCESS RC_NONE
> clerk orders ORDERNUMBER=2
= PSOrder approvesAllowed=1 unapprovedAmount=1800
= PSPayment state=payment_approved approveAmount=1200 reversalResponseCode=00
@ 1 hold sequence=0003 amount=3000 open=1200 state=reduced
@ 1 reversal sequence=0004 original=0003 left=1200 code=00

# The same once more is so already; the host is not asked.
> admin reverse ORDERNUMBER=2 PAYMENTNUMBER=1 AMOUNT=1200
< PRC_OPERATION_SUCCESS RC_NONE
@ 1 reversal original=0003
> clerk deposit ORDERNUMBER=2 PAYMENTNUMBER=1 AMOUNT=1201
< PRC_PARAMETER_VALUE_ERROR RC_AMOUNT
> clerk deposit ORDERNUMBER=2 PAYMENTNUMBER=1 AMOUNT=1200
< PRC_OPERATION_SUCCESS RC_NONE
> admin reverse ORDERNUMBER=2 PAYMENTNUMBER=1 AMOUNT=0
< PRC_VERB_NOT_VALID_IN_PRESENT_STATE RC_PAYMENTNUMBER

# What was taken back can be approved again.
> clerk approve ORDERNUMBER=2 PAYMENTNUMBER=2 AMOUNT=1800 DEPOSITFLAG=1
< PRC_OPERATION_SUCCESS RC_NONE

# The card of a network without transaction identifiers: nothing that the host could find, so
# nothing is sent; the payment is void, or smaller, here alone.
> clerk purchase ORDERNUMBER=3 AMOUNT=3000 PAYMENTAMOUNT=3000 DEPOSITFLAG=0 $PAN=5499740000000057
> admin reverse ORDERNUMBER=3 PAYMENTNUMBER=1 AMOUNT=0
< PRC_OPERATION_SUCCESS RC_NONE
> clerk purchase ORDERNUMBER=4 AMOUNT=3000 PAYMENTAMOUNT=3000 DEPOSITFLAG=0 $PAN=5499740000000057
> admin reverse ORDERNUMBER=4 PAYMENTNUMBER=1 AMOUNT=1200
< PRC_OPERATION_SUCCESS RC_NONE
> clerk deposit ORDERNUMBER=4 PAYMENTNUMBER=1 AMOUNT=1200
> clerk orders
= PSPayment orderNumber=3 state=payment_void
= PSPayment orderNumber=4 state=payment_deposited approveAmount=1200
@ 2 reversal
@ 2 hold pan=549974******0057 amount=3000 open=3000 state=open
# No number was used up.
@ hold sequence=0007 pan=549974******0057

# The batch tells the host which sale was taken back in part.
> admin close BATCHNUMBER=1
< PRC_OPERATION_SUCCESS RC_NONE
@ batch records=6 net=4200 state=accepted
@ 1 detail sequence=0003 amount=1200 status=10
@ 1 detail sequence=0005 amount=1800 status=00
@ 1 detail sequence=0007 amount=1200 status=00
> clerk batches
= PSBatch state=batch_closed batchStatus=batch_balanced
= 3 PSPayment state=payment_closed
