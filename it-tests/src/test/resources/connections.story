# The life of payments from approval to settlement, told once for each connection method.

# Approved and deposited in one step.
> clerk purchase ORDERNUMBER=1 AMOUNT=2500 PAYMENTAMOUNT=2500
< PRC_OPERATION_SUCCESS RC_NONE
@ 1 hold sequence=0001 amount=2500 open=2500 ended=no surplus=no state=open

# Declined.
> clerk purchase ORDERNUMBER=2 AMOUNT=2505 PAYMENTAMOUNT=2505
< PRC_AUTO_APPROVE_FAILED RC_DECLINED
@ 1 no-hold amount=2505 code=05

# Taken back wholly.
> clerk purchase ORDERNUMBER=3 AMOUNT=3000 PAYMENTAMOUNT=3000 DEPOSITFLAG=0
> admin reverse ORDERNUMBER=3 PAYMENTNUMBER=1 AMOUNT=0
< PRC_OPERATION_SUCCESS RC_NONE
@ 1 hold amount=3000 open=0 ended=reversed state=reversed
> clerk orders ORDERNUMBER=3
= PSPayment state=payment_void

# Taken back in part, and the rest deposited.
> clerk purchase ORDERNUMBER=4 AMOUNT=4000 PAYMENTAMOUNT=4000 DEPOSITFLAG=0
> admin reverse ORDERNUMBER=4 PAYMENTNUMBER=1 AMOUNT=1200
< PRC_OPERATION_SUCCESS RC_NONE
@ 1 hold amount=4000 open=1200 state=reduced
> clerk deposit ORDERNUMBER=4 PAYMENTNUMBER=1 AMOUNT=1200
< PRC_OPERATION_SUCCESS RC_NONE

# A credit, and a card of another network.
> admin refund ORDERNUMBER=4 CREDITNUMBER=1 AMOUNT=200
< PRC_OPERATION_SUCCESS RC_NONE
> clerk purchase ORDERNUMBER=5 AMOUNT=1500 PAYMENTAMOUNT=1500 $PAN=5499740000000057
< PRC_OPERATION_SUCCESS RC_NONE

# One batch settles it all.
> admin close BATCHNUMBER=1
< PRC_OPERATION_SUCCESS RC_NONE
@ 1 batch number=001 records=7 hash=5400 net=5000 state=accepted
@ 1 detail amount=1200 status=10
@ 1 hold amount=2500 ended=settled batch=001 settled=2500
@ 1 hold amount=4000 ended=settled batch=001 settled=1200
@ 1 hold amount=1500 ended=settled batch=001 settled=1500
> clerk batches
= PSBatch state=batch_closed batchStatus=batch_balanced batchResponseCode=GB
= 3 PSPayment state=payment_closed
= 1 PSCredit state=credit_closed
